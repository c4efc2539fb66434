import { describe, expect, test } from 'vitest';
import { fitAgainstCost } from '../../../src/scoring/sensitivity/cost-front.ts';
import { answersOf, pricesOf, rankingOf, toolOf } from '../examples.ts';

const priced = (id: string, base: number, effort: number) =>
  toolOf(id, {
    facts: { deployment: ['managed'] },
    judgements: { operatingEffort: effort, setupEffort: effort, learningEffort: effort },
    prices: pricesOf({ name: 'Plan', hosting: 'managed', base, unlimitedMinutes: true }),
  });

const tools = [
  priced('cheap', 10, 4),
  priced('good', 100, 1),
  priced('dear', 200, 2),
  toolOf('silent', { facts: { deployment: ['managed'] } }),
];

const ranking = rankingOf(tools, answersOf({ 'team.developers': 10 }));

describe('fit against cost', () => {
  const found = fitAgainstCost(ranking);

  test('leaves out what has no published price', () => {
    expect(found.map(({ tool }) => tool).toSorted()).toEqual(['cheap', 'dear', 'good']);
  });

  test('is led by the tools that nothing beats for less', () => {
    const front = found.filter(({ onFront }) => onFront).map(({ tool }) => tool);
    expect(front).toEqual(['good', 'cheap']);
  });

  test('does not let the cost into the fit', () => {
    const dearer = rankingOf([priced('good', 1000, 1)], answersOf({ 'team.developers': 10 }));
    expect(fitAgainstCost(dearer)[0]?.fit).toBe(found.find(({ tool }) => tool === 'good')?.fit);
  });
});
