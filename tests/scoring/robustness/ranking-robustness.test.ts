import { describe, expect, test } from 'vitest';
import { robustnessOf } from '../../../src/scoring/robustness/ranking-robustness.ts';
import { answersOf } from '../examples.ts';
import { workedRanking } from '../worked-ranking.ts';

const criteria = (first: number, group: 'fit' | 'cost' = 'fit') =>
  [
    { id: 'x', weight: first, group: 'fit' },
    { id: 'y', weight: 1 - first, group },
  ] as const;

const opposite = { one: [1, 0], two: [0, 1] };

const rated = answersOf({ 'priorities.fit': 5, 'priorities.cost': 5 });

describe('how firmly a tool stands', () => {
  test('is certain for a tool that is better everywhere', () => {
    const ranking = workedRanking(criteria(0.5), { one: [1, 1], two: [0.5, 0.25], three: [0, 0] });
    const { samples, errorBound, tools } = robustnessOf(ranking, answersOf(), 100);
    expect([samples, errorBound]).toEqual([100, 0.098]);
    expect(tools.map(({ tool, first, topThree }) => [tool, first, topThree])).toEqual([
      ['one', 1, 1],
      ['two', 0, 1],
      ['three', 0, 1],
    ]);
    expect(tools.map(({ ranks }) => ranks)).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    expect(tools.map(({ confidence }) => confidence)).toEqual([1, null, null]);
    expect(tools.map(({ centralWeights }) => centralWeights?.length ?? null)).toEqual([2, null, null]);
    expect(tools.map(({ beatenByFirst }) => beatenByFirst)).toEqual([null, 1, 1]);
  });

  test('counts the first three ranks, not the fourth', () => {
    const ranking = workedRanking(criteria(0.5), { a: [1, 1], b: [0.8, 0.8], c: [0.6, 0.6], d: [0.4, 0.4] });
    expect(robustnessOf(ranking, answersOf(), 20).tools.map(({ topThree }) => topThree)).toEqual([
      1, 1, 1, 0,
    ]);
  });

  test('hangs on the weights where each is best at something', () => {
    const { tools } = robustnessOf(workedRanking(criteria(0.6), opposite), answersOf(), 200);
    const [one = NaN, two = NaN] = tools.map(({ first }) => first);
    expect(one + two).toBeCloseTo(1, 12);
    expect(one).toBeGreaterThan(two);
    expect(tools[1]?.beatenByFirst).toBeCloseTo(one, 12);
  });

  test('comes with the weights that favour what a tool is good at', () => {
    const [, two] = robustnessOf(workedRanking(criteria(0.6), opposite), answersOf(), 200).tools;
    expect(two?.centralWeights?.[1]).toBeGreaterThan(0.5);
    expect(two?.confidence).toBe(1);
  });

  test('is surer where the team rated the groups itself', () => {
    const ranking = workedRanking(criteria(0.6, 'cost'), opposite);
    const secondWins = (answers = answersOf()) => robustnessOf(ranking, answers, 400).tools[1]?.first ?? NaN;
    expect(secondWins(rated)).toBeGreaterThan(0);
    expect(secondWins()).toBeGreaterThan(secondWins(rated) * 1.5);
  });

  test('claims no weights for a tool that is first in less than two draws of a hundred', () => {
    const { tools } = robustnessOf(workedRanking(criteria(0.78), opposite), answersOf(), 1000);
    const { first = NaN, centralWeights, confidence } = tools[1] ?? {};
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(0.02);
    expect([centralWeights, confidence]).toEqual([null, null]);
  });

  test('draws what is not known of a tool too, as often as asked for', () => {
    const ranking = workedRanking(criteria(0.5), { one: [[0.5, 0.6, 0.9], 0.5], two: [0.7, 0.5] });
    const [one, two] = robustnessOf(ranking, answersOf(), 100).tools;
    for (const share of [one?.confidence ?? NaN, two?.confidence ?? NaN]) {
      expect(share).toBeGreaterThan(0.3);
      expect(share).toBeLessThan(0.7);
      expect(Math.round(share * 100) / 100).toBeCloseTo(share, 12);
    }
  });
});
