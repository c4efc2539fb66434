import { describe, expect, test } from 'vitest';
import { fitAgainstCost } from '../../../src/scoring/sensitivity/cost-front.ts';
import type { Cost } from '../../../src/scoring/cost/cost.ts';
import { answersOf, pricesOf, rankingOf, toolOf } from '../examples.ts';
import { workedRanking } from '../worked-ranking.ts';

const priced = (id: string, base: number, effort: number) =>
  toolOf(id, {
    facts: { deployment: ['managed'] },
    judgements: { operatingEffort: effort, setupEffort: effort, learningEffort: effort },
    prices: pricesOf({ name: 'Plan', hosting: 'managed', base, unlimitedMinutes: true }),
  });

const priceOf = (expected: number): Cost => ({
  known: true,
  low: expected,
  expected,
  high: expected,
  plan: 'Plan',
  asOf: '2026-05',
  parts: [],
  notes: [],
});

const tools = [
  priced('cheap', 10, 4),
  priced('good', 100, 1),
  priced('dear', 200, 2),
  toolOf('silent', { facts: { deployment: ['managed'] } }),
];

const found = () => fitAgainstCost(rankingOf(tools, answersOf({ 'team.developers': 10 })));

describe('fit against cost', () => {
  test('leaves out what has no published price', () => {
    expect(
      found()
        .map(({ tool }) => tool)
        .toSorted(),
    ).toEqual(['cheap', 'dear', 'good']);
  });

  test('is led by the tools that nothing beats for less', () => {
    const front = found()
      .filter(({ onFront }) => onFront)
      .map(({ tool }) => tool);
    expect(front).toEqual(['good', 'cheap']);
  });

  test('does not let the cost into the fit', () => {
    const dearer = rankingOf([priced('good', 1000, 1)], answersOf({ 'team.developers': 10 }));
    expect(fitAgainstCost(dearer)[0]?.fit).toBe(found().find(({ tool }) => tool === 'good')?.fit);
  });

  test('is the score of the other criteria as if they were all, the best first and equal ones by id', () => {
    const criteria = [
      { id: 'price', weight: 0.5, group: 'cost' },
      { id: 'x', weight: 0.375 },
      { id: 'y', weight: 0.125 },
    ] as const;
    const byFit = workedRanking(criteria, { d: [1, 0, 0], b: [0, 0.5, 1], a: [0, 0.5, 1], c: [0, 1, 1] });
    const ranked = byFit.ranked.map((one) => ({ ...one, way: { ...one.way, cost: priceOf(10) } }));
    expect(fitAgainstCost({ ...byFit, ranked }).map(({ tool, fit, cost }) => [tool, fit, cost])).toEqual([
      ['c', 100, 10],
      ['a', 62.5, 10],
      ['b', 62.5, 10],
      ['d', 0, 10],
    ]);
    const onlyPrice = workedRanking([{ id: 'price', weight: 1, group: 'cost' }], { a: [1] });
    const alone = onlyPrice.ranked.map((one) => ({ ...one, way: { ...one.way, cost: priceOf(10) } }));
    expect(fitAgainstCost({ ...onlyPrice, ranked: alone })[0]?.fit).toBe(0);
  });
});
