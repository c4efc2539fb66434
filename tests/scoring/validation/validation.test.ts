import { describe, expect, test, vi } from 'vitest';
import { casesOf, validationCases, type CaseKind, type CasesByKind } from './cases.ts';
import { checkExact, checkFirstRank, checkPairwise, checkSamples, checkUncertain } from './smaa-cases.ts';
import {
  checkAdditive,
  checkCounterfactual,
  checkCrossover,
  checkDelta,
  checkDominance,
  checkMissing,
  checkPortfolio,
  checkReversal,
  checkStability,
  checkWeights,
} from './value-cases.ts';

vi.setConfig({ testTimeout: 30_000 });

/** One test for each case of a kind; returns how many there are. */
const reproduce = <Kind extends CaseKind>(kind: Kind, check: (one: CasesByKind[Kind]) => void): number => {
  const cases = casesOf(kind);
  for (const one of cases)
    test(`${kind} ${one.id}: ${one.title}`, () => {
      expect.hasAssertions();
      check(one);
    });
  return cases.length;
};

describe('the project reproduces the published and derived table', () => {
  const counts = {
    'additive': reproduce('additive', checkAdditive),
    'weights': reproduce('weights', checkWeights),
    'smaa-exact': reproduce('smaa-exact', checkExact),
    'smaa-first-rank': reproduce('smaa-first-rank', checkFirstRank),
    'pairwise-exact': reproduce('pairwise-exact', checkPairwise),
    'smaa-uncertain': reproduce('smaa-uncertain', checkUncertain),
    'smaa-samples': reproduce('smaa-samples', checkSamples),
    'dominance': reproduce('dominance', checkDominance),
    'crossover': reproduce('crossover', checkCrossover),
    'weight-stability': reproduce('weight-stability', checkStability),
    'weight-delta': reproduce('weight-delta', checkDelta),
    'counterfactual-weights': reproduce('counterfactual-weights', checkCounterfactual),
    'rank-reversal': reproduce('rank-reversal', checkReversal),
    'missing-band': reproduce('missing-band', checkMissing),
    'portfolio': reproduce('portfolio', checkPortfolio),
  } satisfies Record<CaseKind, number>;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);

  test(`in all ${total} cases of the file, each with its source`, () => {
    expect(total).toBe(55);
    expect(validationCases).toHaveLength(total);
    expect(new Set(validationCases.map(({ id }) => id)).size).toBe(total);
    expect(
      validationCases.filter(({ source }) => !['page', 'paper', 'derived'].includes(source.type)),
    ).toEqual([]);
  });
});
