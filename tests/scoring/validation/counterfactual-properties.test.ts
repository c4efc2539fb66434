import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import type { Answers } from '../../../src/questions/answers.ts';
import { applyEdits, editsFor } from '../../../src/scoring/counterfactuals/edits.ts';
import { findChanges } from '../../../src/scoring/counterfactuals/find-changes.ts';
import { rankActivity } from '../../../src/scoring/rank.ts';
import { ciCdAnswers } from '../arbitrary-answers.ts';
import { catalogArbitrary } from '../arbitrary-tools.ts';
import { propertyRuns } from '../../property-runs.ts';

/** Only the activity that is asked about, as the search sees it. */
const scoped = (answers: Answers): Answers => ({ ...answers, activities: ['ci-cd'] });

const firstOf = (catalog: Catalog, answers: Answers): readonly string[] =>
  rankActivity(catalog, answers, 'ci-cd')
    .ranked.filter(({ rank }) => rank === 1)
    .map(({ tool }) => tool.id);

describe('P26 the smallest changes of answers', () => {
  test('put the tool first that they name, by the lead that they state', () => {
    fc.assert(
      fc.property(catalogArbitrary(6), ciCdAnswers(), (catalog, answers) => {
        const before = firstOf(catalog, scoped(answers));
        for (const { tool, edits, lead } of findChanges(catalog, answers, 'ci-cd', { pairs: false })) {
          const { ranked } = rankActivity(catalog, applyEdits(scoped(answers), edits), 'ci-cd');
          expect(before).not.toContain(tool);
          expect(ranked.find((one) => one.tool.id === tool)?.rank).toBe(1);
          const next = ranked.find(({ rank }) => rank > 1)?.score ?? 0;
          const tied = ranked.filter(({ rank }) => rank === 1).length > 1;
          expect(lead).toBeCloseTo(tied ? 0 : (ranked[0]?.score ?? 0) - next, 6);
        }
      }),
      { numRuns: propertyRuns(100) },
    );
  });

  test('leave out no tool that a single other answer puts first', () => {
    fc.assert(
      fc.property(catalogArbitrary(6), ciCdAnswers(), (catalog, answers) => {
        const before = firstOf(catalog, scoped(answers));
        const flipped = editsFor(scoped(answers)).flatMap((edit) =>
          firstOf(catalog, applyEdits(scoped(answers), [edit])).filter((tool) => !before.includes(tool)),
        );
        const named = findChanges(catalog, answers, 'ci-cd', { pairs: false }).map(({ tool }) => tool);
        expect(new Set(named)).toEqual(new Set(flipped));
      }),
      { numRuns: propertyRuns(100) },
    );
  });

  test('take two answers only for a tool that no single one puts first', () => {
    fc.assert(
      fc.property(catalogArbitrary(4), ciCdAnswers(), (catalog, answers) => {
        const changes = findChanges(catalog, answers, 'ci-cd', { pairs: true });
        const alone = new Set(changes.filter(({ edits }) => edits.length === 1).map(({ tool }) => tool));
        for (const { tool, edits } of changes.filter(({ edits: list }) => list.length > 1)) {
          expect(alone.has(tool)).toBe(false);
          expect(firstOf(catalog, applyEdits(scoped(answers), edits))).toContain(tool);
        }
      }),
      { numRuns: propertyRuns(5) },
    );
  });
});
