import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemLine } from '../../src/questions/problem.ts';
import { compactAnswers } from '../../src/state/compact-answers.ts';
import { deflated } from '../../src/state/deflated-text.ts';
import { decodeLink, encodeLink } from '../../src/state/link.ts';
import { answersFor } from '../scoring/arbitrary-answers.ts';
import { toolIds } from '../scoring/arbitrary-tools.ts';
import { catalogOf, toolOf } from '../scoring/examples.ts';
import { hasNoNumber, hostileTexts, settings } from './hostile.ts';

const catalog = catalogOf([...toolIds, 'jenkins'].map((id) => toolOf(id)));

const contents = fc.record({
  c: fc.constant('2026.11.0'),
  a: answersFor().map(compactAnswers),
  s: fc.constantFrom([], ['jenkins']),
});

test('any link is either read, and written again the same, or refused with clear lines', async () => {
  await fc.assert(
    fc.asyncProperty(hostileTexts(contents), async (text) => {
      const { session, problems } = await decodeLink(`d=1.${await deflated(text)}`, catalog);
      if (problems !== undefined) {
        const lines = problems.map(problemLine);
        expect(lines.length).toBeGreaterThan(0);
        expect(
          lines.filter((line) => /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(line) || line.length > 4000),
        ).toEqual([]);
        return;
      }
      expect(hasNoNumber(session)).toBe(false);
      expect(await decodeLink(await encodeLink(session), catalog)).toEqual({
        session: JSON.parse(JSON.stringify(session)),
      });
    }),
    settings,
  );
});

test('any fragment is answered', async () => {
  const packed = fc.stringMatching(/^[\w-]{0,300}$/);
  const fragment = fc.oneof(
    packed.map((text) => `d=1.${text}`),
    fc.string({ unit: 'binary' }),
  );
  await fc.assert(
    fc.asyncProperty(fragment, async (text) => {
      const { problems } = await decodeLink(text, catalog);
      expect(problems?.map(problemLine).join('')).toMatch(/expected/);
    }),
    settings,
  );
});
