import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/decision/csv-text.ts';
import { bullets, document, plain, quoted, section } from '../../src/decision/markdown-text.ts';

describe('blocks of Markdown', () => {
  test('are lists, headings and documents, with nothing for what is empty', () => {
    expect(bullets(['one', 'two'])).toEqual(['- one\n- two']);
    expect(bullets([])).toEqual([]);
    expect(section(2, 'Title', ['text'])).toEqual(['## Title', 'text']);
    expect(section(9, 'Title', ['text'])[0]).toBe('###### Title');
    expect(section(2, 'Title', [])).toEqual([]);
    expect(document(['one', 'two'])).toBe('one\n\ntwo\n');
  });

  test('hold texts from outside on one line, without spaces around or more than one inside', () => {
    expect(plain('  one\n\n two\u0000 ')).toBe('one two');
    expect(quoted('one')).toBe('“one”');
  });
});

describe('cells of comma-separated values', () => {
  test.each([
    ['plain words', 'plain words'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    [' before', '" before"'],
    ['after ', '"after "'],
    ['=1+1', "'=1+1"],
    [1.5, '1.5'],
    [undefined, ''],
  ])('%j is written as %s', (cell, text) => {
    expect(csvText([[cell, 'x']])).toBe(`${text},x\r\n`);
  });
});
