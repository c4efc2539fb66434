import { expect, test } from 'vitest';
import { challengeOf, challengersIn } from '../../../src/scoring/sensitivity/challengers.ts';
import { rankedTool } from '../examples.ts';
import { workedRanking } from '../worked-ranking.ts';

/** The leader is ahead by 1 on x and behind by a half on y, so that both are level at weights of 1/3 and 2/3. */
const ranking = workedRanking(
  [
    { id: 'x', weight: 0.5 },
    { id: 'y', weight: 0.5 },
  ],
  { leader: [1, 0], second: [0, 0.5], third: [0, 0] },
);

test('a challenger draws level by the smallest change of weights, in both norms', () => {
  const { tool, l1, l2 } = challengeOf(ranking, rankedTool(ranking, 'leader'), rankedTool(ranking, 'second'));
  expect(tool.id).toBe('second');
  expect(l1?.distance).toBeCloseTo(1 / 3, 12);
  expect(l2?.distance).toBeCloseTo(Math.SQRT2 / 6, 12);
  for (const change of [l1, l2]) {
    expect(change?.weights[0]).toBeCloseTo(1 / 3, 12);
    expect(change?.weights[1]).toBeCloseTo(2 / 3, 12);
  }
});

test('one that is behind everywhere draws level only where the leader is no better', () => {
  const { l1 } = challengeOf(ranking, rankedTool(ranking, 'leader'), rankedTool(ranking, 'third'));
  expect(l1?.weights).toEqual([0, 1]);
  const worse = workedRanking([{ id: 'x', weight: 1 }], { leader: [1], second: [0.5] });
  expect(challengersIn(worse, 1)).toMatchObject([{ l1: null, l2: null }]);
});

test('the challengers are the next tools of the ranking, so many as are asked for', () => {
  expect(challengersIn(ranking, 1).map(({ tool }) => tool.id)).toEqual(['second']);
  expect(challengersIn(ranking, 5).map(({ tool }) => tool.id)).toEqual(['second', 'third']);
  expect(challengersIn({ ...ranking, ranked: [] }, 5)).toEqual([]);
});
