import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noAnswers, valueAt, withAnswer } from '../../src/questions/answers.ts';
import { questions } from '../../src/questions/registry.ts';
import { readStoredSession } from '../../src/state/stored-session.ts';
import { answersFor } from '../scoring/arbitrary-answers.ts';
import { hasNoNumber, hostileTexts, settings } from './hostile.ts';

const sessions = fc.record({
  version: fc.constant(1),
  state: fc.record({ answers: answersFor(), shortlist: fc.constantFrom([], ['jenkins'], ['a', 'b', 'c']) }),
});

const stored = (answers: unknown) =>
  JSON.stringify({ version: 1, state: { answers, shortlist: ['jenkins'] } });

describe('the stored session', () => {
  test('is read whatever it holds, and what was kept is read again as it is', () => {
    fc.assert(
      fc.property(hostileTexts(sessions), (text) => {
        const { kept, damaged } = readStoredSession(text);
        if (kept === null) {
          expect(damaged).toBe(true);
          return;
        }
        expect(hasNoNumber(kept)).toBe(false);
        const again = readStoredSession(JSON.stringify(kept));
        expect(again).toEqual({ kept: JSON.parse(JSON.stringify(kept)), damaged: false });
      }),
      settings,
    );
  });

  test('loses no sound answer to a bad one beside it', () => {
    const asked = questions.filter(({ path }) => path !== 'activities');
    fc.assert(
      fc.property(
        answersFor(),
        fc.constantFrom(...asked),
        fc.constantFrom(null, [], {}, -1),
        (sound, bad, value) => {
          const { kept } = readStoredSession(stored(withAnswer(sound, bad.path, value)));
          const expected = withAnswer(sound, bad.path, undefined);
          for (const { path } of asked.filter((one) => one.path !== bad.path)) {
            expect(valueAt(kept?.state.answers ?? noAnswers, path)).toEqual(valueAt(expected, path));
          }
          expect(kept?.state.shortlist).toEqual(['jenkins']);
        },
      ),
      { ...settings, numRuns: settings.numRuns / 4 },
    );
  });
});
