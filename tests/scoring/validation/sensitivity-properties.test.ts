import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dominates, paretoFront } from '../../../src/scoring/sensitivity/dominance.ts';
import { pairSwap } from '../../../src/scoring/sensitivity/pair-swap.ts';
import {
  smallestChangeL1,
  smallestChangeL2,
  type WeightChange,
} from '../../../src/scoring/sensitivity/weight-change.ts';
import { orderIntervals, weightIntervals } from '../../../src/scoring/sensitivity/weight-stability.ts';
import { score, sumOf, tableArbitrary, weightsArbitrary, type Table } from './tables.ts';

const runs = { numRuns: 1000 };

const orderOf = ({ values, weights }: Table): readonly number[] => {
  const scores = values.map((row) => score(row, weights));
  return [...values.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
};

/** One weight set to `to`, the others in their proportions. */
const moved = (weights: readonly number[], criterion: number, to: number): readonly number[] => {
  const others = 1 - (weights[criterion] ?? 0);
  return weights.map((weight, place) => (place === criterion ? to : (weight * (1 - to)) / others));
};

/** How far the leader is ahead of the best other; negative if another leads. */
const lead = ({ values }: Table, weights: readonly number[], leader: number): number => {
  const scores = values.map((row) => score(row, weights));
  return (scores[leader] ?? 0) - Math.max(...scores.filter((_, place) => place !== leader));
};

const step = 1e-4;

describe('how far a weight may move', () => {
  test('P24 the present weight lies inside; just inside the leader leads, just outside it does not', () => {
    fc.assert(
      fc.property(tableArbitrary, (table) => {
        const leader = orderOf(table)[0] ?? 0;
        for (const interval of weightIntervals(table.values, table.weights, leader)) {
          const { criterion, weight, low, high, takesOverBelow, takesOverAbove } = interval;
          const at = (to: number) => lead(table, moved(table.weights, criterion, to), leader);
          expect(weight).toBeGreaterThanOrEqual(low - 1e-9);
          expect(weight).toBeLessThanOrEqual(high + 1e-9);
          for (const share of [0.001, 0.5, 0.999])
            expect(at(low + share * (high - low))).toBeGreaterThan(-1e-9);
          if (takesOverBelow !== null && low > step) expect(at(low - step)).toBeLessThan(1e-9);
          if (takesOverAbove !== null && high < 1 - step) expect(at(high + step)).toBeLessThan(1e-9);
          expect(takesOverBelow === null).toBe(low === 0);
          expect(takesOverAbove === null).toBe(high === 1);
        }
      }),
      runs,
    );
  });

  test('P24 a tool that is better on every criterion leads at every weight', () => {
    fc.assert(
      fc.property(tableArbitrary, ({ values, weights }) => {
        const best = (values[0] ?? []).map(
          (_, place) => Math.max(...values.map((row) => row[place] ?? 0)) + 0.01,
        );
        for (const { low, high } of weightIntervals([...values, best], weights, values.length))
          expect([low, high]).toEqual([0, 1]);
      }),
      runs,
    );
  });

  test('P25 the interval of the whole order lies inside that of the leader', () => {
    fc.assert(
      fc.property(tableArbitrary, (table) => {
        const order = orderOf(table);
        const top = weightIntervals(table.values, table.weights, order[0] ?? 0);
        for (const [place, { low, high }] of orderIntervals(table.values, table.weights, order).entries()) {
          expect(low).toBeGreaterThanOrEqual((top[place]?.low ?? 0) - 1e-9);
          expect(high).toBeLessThanOrEqual((top[place]?.high ?? 1) + 1e-9);
        }
      }),
      runs,
    );
  });

  test('P24 the change of one weight alone brings a pair level', () => {
    fc.assert(
      fc.property(tableArbitrary, ({ values: [a = [], b = []], weights }) => {
        for (const criterion of weights.keys()) {
          const swap = pairSwap(a, b, weights, criterion);
          expect(swap === null).toBe(a[criterion] === b[criterion]);
          if (swap === null) continue;
          const changed = weights.map((weight, place) =>
            place === criterion ? weight - swap.delta : weight,
          );
          expect(score(a, changed)).toBeCloseTo(score(b, changed), 9);
          expect(swap.feasible).toBe((changed[criterion] ?? 0) >= 0);
        }
      }),
      runs,
    );
  });
});

/** A leader and a challenger: weights, and leader minus challenger on each criterion. */
const pairArbitrary = fc.integer({ min: 2, max: 6 }).chain((criteria) =>
  fc
    .record({
      weights: weightsArbitrary(criteria),
      differences: fc.array(
        fc.integer({ min: -100, max: 100 }).map((whole) => whole / 100),
        { minLength: criteria, maxLength: criteria },
      ),
      other: weightsArbitrary(criteria),
    })
    .map(({ weights, differences, other }) =>
      score(differences, weights) >= 0
        ? { weights, differences, other }
        : { weights, differences: differences.map((one) => -one), other },
    ),
);

const onSimplex = ({ weights }: WeightChange) => {
  expect(sumOf(weights)).toBeCloseTo(1, 9);
  for (const weight of weights) expect(weight).toBeGreaterThanOrEqual(-1e-9);
};

/** Where the way from the present weights to others that favour the challenger first brings both level. */
const firstLevel = (weights: readonly number[], other: readonly number[], differences: readonly number[]) => {
  const [here, there] = [score(differences, weights), score(differences, other)];
  if (there > 0) return null;
  const share = here === there ? 0 : here / (here - there);
  return weights.map((weight, place) => weight + share * ((other[place] ?? 0) - weight));
};

const l1 = (a: readonly number[], b: readonly number[]) =>
  sumOf(a.map((one, place) => Math.abs(one - (b[place] ?? 0))));
const l2 = (a: readonly number[], b: readonly number[]) =>
  Math.sqrt(sumOf(a.map((one, place) => (one - (b[place] ?? 0)) ** 2)));

describe('the smallest change of all weights', () => {
  test.each([
    ['L1', smallestChangeL1, l1],
    ['L2', smallestChangeL2, l2],
  ] as const)('P26 in %s brings the challenger level, and nothing nearer does', (_, smallest, distance) => {
    fc.assert(
      fc.property(pairArbitrary, ({ weights, differences, other }) => {
        const change = smallest(weights, differences);
        const best = differences.indexOf(Math.min(...differences));
        const corner = weights.map((_weight, place) => (place === best ? 1 : 0));
        for (const end of [other, corner]) {
          const level = firstLevel(weights, end, differences);
          if (level !== null)
            expect(change?.distance ?? Infinity).toBeLessThanOrEqual(distance(weights, level) + 1e-9);
        }
        if (change === null) return;
        onSimplex(change);
        expect(score(differences, change.weights)).toBeLessThanOrEqual(1e-9);
        expect(distance(weights, change.weights)).toBeCloseTo(change.distance, 9);
      }),
      { numRuns: 3000 },
    );
  });

  test('P27 in L1 is at most √n times that in L2; there is none if the challenger trails everywhere', () => {
    fc.assert(
      fc.property(pairArbitrary, ({ weights, differences }) => {
        const [first, second] = [
          smallestChangeL1(weights, differences),
          smallestChangeL2(weights, differences),
        ];
        const hopeless = differences.every((one) => one > 0);
        expect([first === null, second === null]).toEqual([hopeless, hopeless]);
        if (first === null || second === null) return;
        onSimplex(second);
        expect(first.distance).toBeLessThanOrEqual(Math.sqrt(weights.length) * second.distance + 1e-9);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the front', () => {
  test('P28 is not empty, holds a best tool for any weights, and no member dominates another', () => {
    fc.assert(
      fc.property(tableArbitrary, (table) => {
        const front = paretoFront(table.values);
        const scores = table.values.map((row) => score(row, table.weights));
        expect(front.length).toBeGreaterThan(0);
        expect(Math.max(...front.map((place) => scores[place] ?? 0))).toBeCloseTo(Math.max(...scores), 12);
        for (const one of front)
          for (const other of front)
            expect(dominates(table.values[one] ?? [], table.values[other] ?? [])).toBe(false);
      }),
      runs,
    );
  });

  test('P29 holds a dominator of every tool that is dominated', () => {
    fc.assert(
      fc.property(tableArbitrary, ({ values }) => {
        const front = paretoFront(values);
        for (const [place, row] of values.entries())
          expect(front.includes(place)).toBe(!front.some((other) => dominates(values[other] ?? [], row)));
      }),
      runs,
    );
  });
});
