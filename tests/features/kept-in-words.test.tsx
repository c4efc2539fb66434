import { expect, test } from 'vitest';
import { keptInWords } from '../../src/features/results/kept-in-words.ts';
import { noAnswers } from '../../src/questions/answers.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import type { ActivityRanking } from '../../src/scoring/ranking.ts';
import { fixtureCatalog } from './fixture-catalog.ts';

const open = rankActivity(fixtureCatalog, noAnswers, 'ci-cd');

/** The tools of the fixture, kept and left out for these constraints. */
const made = (kept: readonly (readonly string[])[], out: readonly (readonly string[])[]): ActivityRanking => {
  const [one] = open.ranked;
  if (one === undefined) throw new Error('expected a tool that fits');
  const reasons = (ids: readonly string[]) => ids.map((constraint) => ({ constraint, because: '' }));
  return {
    ...open,
    ranked: kept.map((ids) => ({ ...one, unconfirmed: reasons(ids) })),
    eliminated: out.map((ids) => ({ ...one, reasons: reasons(ids), wouldRank: 1 })),
  };
};

test('without a limit, the tools that are out have ended', () => {
  expect(keptInWords(made([[], []], [['lifecycle']]))).toBe(
    '2 of 3 tools are left; 1 has ended or cannot be had any more.',
  );
  expect(keptInWords(made([[], []], []))).toBe('All 2 tools are left.');
});

test('every limit is named with the number of tools that break it', () => {
  expect(keptInWords(made([[]], [['budget'], ['hosting', 'budget', 'lifecycle'], ['lifecycle']]))).toBe(
    '1 of 4 tools are left; 2 break a limit (Budget 2, Hosting 1), 1 has ended or cannot be had any more.',
  );
});

test('what is in doubt is counted apart from what is sure', () => {
  const name = open.ranked[0]?.tool.name ?? '';
  expect(keptInWords(made([['budget'], [], [], ['budget', 'network']], []))).toBe(
    `All 4 tools are left. Of these 4, 2 surely keep every limit; 2 are in doubt (Budget 2, Network 1), among them ${name}.`,
  );
});
