import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueAt, type Answers } from '../../src/questions/answers.ts';
import { parseAnswersText } from '../../src/questions/parse-answers.ts';
import { problemLine } from '../../src/questions/problem.ts';
import { questions } from '../../src/questions/registry.ts';
import { answersFor } from '../scoring/arbitrary-answers.ts';
import { toolIds } from '../scoring/arbitrary-tools.ts';
import { catalogOf, rankingOf, toolOf } from '../scoring/examples.ts';
import { hasNoNumber, hostileTexts, settings } from './hostile.ts';

const tools = [...toolIds, 'jenkins'].map((id) => toolOf(id));
const catalog = catalogOf(tools);

/** Every id that the answers name is one of the catalog's or of a neighbour, never a lookalike. */
const namesPlainIds = (answers: Answers) =>
  questions
    .filter(({ control }) => control.kind === 'systems')
    .flatMap(({ path }) => valueAt(answers, path) ?? [])
    .every((id) => typeof id === 'string' && /^[a-z0-9-]+$/.test(id));

test('any answers file is either taken and gives finite scores, or refused with clear lines', () => {
  fc.assert(
    fc.property(hostileTexts(answersFor()), (text) => {
      const { answers, problems } = parseAnswersText(text, catalog);
      if (problems !== undefined) {
        const lines = problems.map(problemLine);
        expect(lines.length).toBeGreaterThan(0);
        expect(
          lines.filter((line) => /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(line) || line.length > 4000),
        ).toEqual([]);
        return;
      }
      expect(namesPlainIds(answers)).toBe(true);
      expect(hasNoNumber(answers)).toBe(false);
      expect(parseAnswersText(JSON.stringify(answers), catalog)).toEqual({ answers });
      expect(hasNoNumber(rankingOf(tools.slice(0, 2), answers).ranked.map(({ score }) => score))).toBe(false);
    }),
    settings,
  );
  expect('admin' in {}).toBe(false);
});
