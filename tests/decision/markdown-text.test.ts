import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/decision/markdown-text.ts';

/** What a reader of Markdown sees: backslashes before punctuation are gone. */
const read = (text: string) => text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');

describe('a text from outside', () => {
  test.each([
    ['# Heading', String.raw`\# Heading`],
    ['> quote', String.raw`\> quote`],
    ['- item', String.raw`\- item`],
    ['+ item', String.raw`\+ item`],
    ['1. item', String.raw`1\. item`],
    ['12) item', String.raw`12\) item`],
    ['---', String.raw`\---`],
    ['===', String.raw`\===`],
    ['a | b', String.raw`a \| b`],
    ['`code`', String.raw`\`code\``],
    ['[x](javascript:alert(1))', String.raw`\[x\](javascript:alert(1))`],
    ['![x](y)', String.raw`!\[x\](y)`],
    ['<img src=x>', String.raw`\<img src=x\>`],
    ['&lt;', String.raw`\&lt;`],
    ['**bold** _it_ ~~no~~', String.raw`\*\*bold\*\* \_it\_ \~\~no\~\~`],
    ['$x$ {{ site }}', String.raw`\$x\$ \{\{ site \}\}`],
    ['https://evil.example', String.raw`https:\//evil.example`],
    ['www.evil.example', String.raw`www\.evil.example`],
    ['one\n\n# two\r\nthree', 'one # two three'],
    ['tail \\', 'tail \\\\'],
  ])('%j stands for itself', (text, written) => {
    expect(plain(text)).toBe(written);
  });

  test.each(['2026.11.0', '3.5 hours', 'C++', 'CI/CD', 'half-open'])('%j is left alone', (text) => {
    expect(plain(text)).toBe(text);
  });

  test('cannot turn the direction of what follows', () => {
    expect(plain('safe\u{202E}gnp')).toBe('safe gnp');
  });

  test('is one line, has nothing special left, and reads as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const written = plain(text);
        expect(written).not.toMatch(/[\r\n\u{2028}\u{2029}]/u);
        expect(written.replaceAll(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_{}[\]<>|~$&^]|:\/\/|www\./i);
        expect(read(written)).toBe(text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim());
      }),
      { numRuns: 1000 },
    );
  });
});
