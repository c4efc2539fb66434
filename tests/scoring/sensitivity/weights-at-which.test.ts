import { describe, expect, test } from 'vitest';
import { necessaryWinners, possibleWinners } from '../../../src/scoring/sensitivity/dominance.ts';
import { pairSwap } from '../../../src/scoring/sensitivity/pair-swap.ts';
import { smallestChangeL1, smallestChangeL2 } from '../../../src/scoring/sensitivity/weight-change.ts';
import { mostCritical, weightIntervals } from '../../../src/scoring/sensitivity/weight-stability.ts';

describe('how far one weight may move', () => {
  const first = (values: readonly (readonly number[])[], weights: readonly number[]) =>
    weightIntervals(values, weights, 0)[0];

  test('ends where a challenger with the opposite strengths draws level', () => {
    const opposite = [
      [1, 0],
      [0, 1],
    ];
    expect(first(opposite, [0.6, 0.4])).toMatchObject({
      low: 0.5,
      high: 1,
      takesOverBelow: 1,
      takesOverAbove: null,
    });
    expect(first(opposite.toReversed(), [0.4, 0.6])).toMatchObject({ low: 0, high: 0.5, takesOverAbove: 1 });
  });

  test('ends at the present weight if the two are level there', () => {
    const level = [
      [1, 0],
      [0, 1],
    ];
    expect(first(level, [0.5, 0.5])).toMatchObject({ low: 0.5, takesOverBelow: 1 });
  });

  test('has no end where the challenger is level at 0 or 1 alone, or everywhere', () => {
    const free = { low: 0, high: 1, takesOverBelow: null, takesOverAbove: null };
    const against = (leader: readonly number[], other: readonly number[]) =>
      first([leader, other], [0.5, 0.5]);
    expect(against([1, 0.5], [0, 0.5])).toMatchObject(free);
    expect(against([0.5, 1], [0.5, 0])).toMatchObject(free);
    expect(against([0.5, 1], [0.5, 1])).toMatchObject(free);
    expect(first([[1], [0]], [1])).toMatchObject(free);
  });
});

describe('the most critical weight', () => {
  const interval = (weight: number, low: number | null, high: number | null) => ({
    criterion: 100 * weight,
    weight,
    low: low ?? 0,
    high: high ?? 1,
    takesOverBelow: low === null ? null : 1,
    takesOverAbove: high === null ? null : 1,
  });

  test('is the one that needs the smallest move in proportion, on either side', () => {
    // Up by 3.5 times its weight, and by twice.
    expect(mostCritical([interval(0.2, null, 0.9), interval(0.25, null, 0.75)])?.weight).toBe(0.25);
    // Down by 8/9, and by 3/5.
    expect(mostCritical([interval(0.9, 0.1, null), interval(0.5, 0.2, null)])?.weight).toBe(0.5);
    // Down by 2/5 or up by 1/5, and down by 3/10.
    expect(mostCritical([interval(0.4, 0.28, null), interval(0.5, 0.3, 0.6)])?.weight).toBe(0.5);
  });

  test('is the first of those that need the same move', () => {
    expect(mostCritical([interval(0.5, 0.25, null), interval(0.25, 0.125, null)])?.weight).toBe(0.5);
  });

  test('does not exist where no weight can change the leader', () => {
    expect(mostCritical([interval(0.5, null, null), interval(0.25, null, null)])).toBeNull();
  });
});

describe('the smallest change of all weights', () => {
  test('is none for a challenger that is level or ahead already', () => {
    const weights = [0.5, 0.5];
    for (const differences of [
      [1, -1],
      [0.5, -1],
    ]) {
      expect(smallestChangeL1(weights, differences)).toEqual({ weights, distance: 0 });
      expect(smallestChangeL2(weights, differences)).toEqual({ weights, distance: 0 });
    }
  });

  test('takes weight where the challenger trails most, and gives it where it is best', () => {
    // 0.2·1 + 0.4·0.5 − 0.4·0.25 = 0.3: a fifth from the first is worth 0.25, the other 0.05 cost a fifteenth.
    const change = smallestChangeL1([0.2, 0.4, 0.4], [1, 0.5, -0.25]);
    expect(change?.weights[0]).toBe(0);
    expect(change?.weights[1]).toBeCloseTo(0.4 - 0.2 / 3, 12);
    expect(change?.distance).toBeCloseTo(2 * (0.2 + 0.2 / 3), 12);
  });

  test('is nearest in a straight line without a weight below 0', () => {
    // Without the bound the first weight would be −0.05; with it, a quarter and three quarters remain.
    const change = smallestChangeL2([0.1, 0.45, 0.45], [1, 0.75, -0.25]);
    const [first = NaN, second = NaN, third = NaN] = change?.weights ?? [];
    expect(first).toBeCloseTo(0, 12);
    expect(second).toBeCloseTo(0.25, 12);
    expect(third).toBeCloseTo(0.75, 12);
    expect(change?.distance).toBeCloseTo(Math.hypot(0.1, 0.2, 0.3), 12);
  });

  test('of one weight may take the whole of it, and no more', () => {
    expect(pairSwap([1, 0], [0, 0], [0.5, 0.5], 0)).toEqual({ delta: 0.5, percent: 100, feasible: true });
    expect(pairSwap([1, 0.5], [0, 0], [0.5, 0.5], 0)?.feasible).toBe(false);
  });
});

describe('tools with bands of scores', () => {
  const bands = [
    { low: 0.5, high: 1 },
    { low: 0, high: 0.5 },
    { low: 0, high: 0.25 },
  ];

  test('can be first if they reach the least of every other', () => {
    expect(possibleWinners(bands)).toEqual([0, 1]);
  });

  test('must be first if no other gets beyond their least', () => {
    expect(necessaryWinners(bands)).toEqual([0]);
  });
});
