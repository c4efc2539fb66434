import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, isUncertain, known, type Valuation } from '../../src/scoring/criterion.ts';
import { weightedSums } from '../../src/scoring/rank.ts';
import { piecewise, type Knot } from '../../src/scoring/value-functions.ts';

const runs = { numRuns: 1000 };

interface Weight {
  readonly weight: number;
}

const normalised = (points: readonly number[]): Weight[] => {
  const sum = points.reduce((all, one) => all + one, 0);
  return points.map((one) => ({ weight: one / sum }));
};

const scoreOf = (weights: readonly Weight[], values: readonly Valuation[]): number =>
  weightedSums(weights, values).score;

const share = fc.double({ min: 0, max: 1, noNaN: true });

const valuation = fc
  .tuple(share, share, share)
  .map((bounds) => bounds.toSorted((a, b) => a - b))
  .map(([low = 0, value = 0, high = 0]) => between(low, value, high));

const points = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 })
  .filter((list) => list.some((one) => one > 0));

/** Weights with values for a number of tools. */
const tables = (tools: number) =>
  points.chain((list) =>
    fc.tuple(
      fc.constant(normalised(list)),
      fc.tuple(
        ...Array.from({ length: tools }, () =>
          fc.array(valuation, { minLength: list.length, maxLength: list.length }),
        ),
      ),
    ),
  );

const withValue = (values: readonly Valuation[], place: number, value: Valuation) =>
  values.map((one, index) => (index === place ? value : one));

describe('the weighted sum', () => {
  test('P1 bounds: 0 to 100, all best gives 100 and all worst 0', () => {
    fc.assert(
      fc.property(tables(1), ([criteria, [values = []]]) => {
        const score = scoreOf(criteria, values);
        const all = (value: number) =>
          scoreOf(
            criteria,
            criteria.map(() => known(value)),
          );
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
        expect(all(0)).toBe(0);
        expect(all(1)).toBeCloseTo(100, 9);
      }),
      runs,
    );
  });

  test('P4 monotone: a better value never lowers the score', () => {
    fc.assert(
      fc.property(tables(1), share, fc.nat(), ([criteria, [values = []]], better, choice) => {
        const place = choice % criteria.length;
        const before = values[place]?.value ?? 0;
        const raised = withValue(values, place, known(Math.max(before, better)));
        expect(scoreOf(criteria, raised)).toBeGreaterThanOrEqual(scoreOf(criteria, values));
      }),
      runs,
    );
  });

  test('P5 dominance: at least as good everywhere is at least as high, whatever the weights', () => {
    fc.assert(
      fc.property(tables(2), ([criteria, [one = [], two = []]]) => {
        const upper = one.map((value, place) => known(Math.max(value.value, two[place]?.value ?? 0)));
        expect(scoreOf(criteria, upper)).toBeGreaterThanOrEqual(scoreOf(criteria, two));
      }),
      runs,
    );
  });

  test('P5 dominance: strictly better on a criterion that weighs something is strictly higher', () => {
    fc.assert(
      fc.property(tables(1), fc.nat(), ([criteria, [values = []]], choice) => {
        const heavy = criteria.flatMap(({ weight }, place) => (weight > 0 ? [place] : []));
        const place = heavy[choice % heavy.length] ?? 0;
        const low = scoreOf(criteria, withValue(values, place, known(0.25)));
        expect(scoreOf(criteria, withValue(values, place, known(0.75)))).toBeGreaterThan(low);
      }),
      runs,
    );
  });

  test('P7 permutation: the order of the criteria plays no part', () => {
    fc.assert(
      fc.property(tables(1), fc.array(fc.nat(), { maxLength: 20 }), ([criteria, [values = []]], keys) => {
        const order = criteria.map((_, place) => place).toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
        const score = scoreOf(
          order.flatMap((place) => criteria[place] ?? []),
          order.flatMap((place) => values[place] ?? []),
        );
        expect(score).toBeCloseTo(scoreOf(criteria, values), 9);
      }),
      runs,
    );
  });

  test('P8 scale: a stretched anchor range with its weight stretched alike keeps every order', () => {
    const stretch = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(tables(2), stretch, ([criteria, [one = [], two = []]], factors) => {
        const factor = (place: number) => factors[place] ?? 1;
        const stretched = normalised(criteria.map(({ weight }, place) => weight * factor(place)));
        const shrunk = (values: readonly Valuation[]) =>
          values.map(({ value }, place) => known(value / factor(place)));
        const before = scoreOf(criteria, one) - scoreOf(criteria, two);
        const after = scoreOf(stretched, shrunk(one)) - scoreOf(stretched, shrunk(two));
        expect(Math.abs(before) < 1e-9 || Math.sign(before) === Math.sign(after)).toBe(true);
      }),
      runs,
    );
  });

  test('P9 splitting: a criterion split into two halves of its weight changes nothing', () => {
    fc.assert(
      fc.property(tables(1), fc.nat(), ([criteria, [values = []]], choice) => {
        const place = choice % criteria.length;
        const split = criteria.flatMap((one, index) =>
          index === place ? [{ weight: one.weight / 2 }, { weight: one.weight / 2 }] : [one],
        );
        const doubled = values.flatMap((one, index) => (index === place ? [one, one] : [one]));
        expect(scoreOf(split, doubled)).toBeCloseTo(scoreOf(criteria, values), 9);
      }),
      runs,
    );
  });

  test('P13 bands: the score lies between its bounds, and a narrower value never widens them', () => {
    fc.assert(
      fc.property(tables(1), share, share, fc.nat(), ([criteria, [values = []]], a, b, choice) => {
        const place = choice % criteria.length;
        const wide = values[place] ?? known(0);
        const inside = (part: number) => wide.low + part * (wide.high - wide.low);
        const [low = 0, high = 0] = [inside(a), inside(b)].toSorted((x, y) => x - y);
        const narrow = withValue(values, place, between(low, (low + high) / 2, high));
        const before = weightedSums(criteria, values);
        const after = weightedSums(criteria, narrow);
        expect(before.low).toBeLessThanOrEqual(before.score + 1e-9);
        expect(before.score).toBeLessThanOrEqual(before.high + 1e-9);
        expect(after.low).toBeGreaterThanOrEqual(before.low - 1e-9);
        expect(after.high).toBeLessThanOrEqual(before.high + 1e-9);
      }),
      runs,
    );
  });

  test('counts a value that is missing as nothing', () => {
    expect(scoreOf(normalised([1, 1]), [known(1)])).toBe(50);
  });
});

const knots = fc
  .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 6 })
  .chain((measures) =>
    fc.tuple(
      fc.constant(measures.toSorted((a, b) => a - b)),
      fc.array(share, { minLength: measures.length, maxLength: measures.length }),
    ),
  )
  .map(
    ([measures, values]) =>
      measures.map((measure, place): Knot => [measure, values[place] ?? 0]) as [Knot, ...Knot[]],
  );

const measure = fc.double({ min: -2000, max: 2000, noNaN: true });

describe('a piecewise-linear value function', () => {
  test('P8 affine: another unit of measure changes no value', () => {
    const factor = fc.integer({ min: 1, max: 1000 });
    const shift = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(knots, measure, factor, shift, (points_, x, a, b) => {
        const [first, ...rest] = points_.map(([at, value]): Knot => [a * at + b, value]);
        const converted = piecewise(first ?? [0, 0], ...rest);
        expect(converted(a * x + b)).toBeCloseTo(piecewise(...points_)(x), 6);
      }),
      runs,
    );
  });

  test('P10 clipping: beyond the anchors the value is that of the anchor', () => {
    fc.assert(
      fc.property(knots, fc.double({ min: 0, max: 1e9, noNaN: true }), (points_, beyond) => {
        const value = piecewise(...points_);
        const [lowest, first] = points_[0];
        const [highest, last] = points_.at(-1) ?? points_[0];
        expect(value(lowest - beyond)).toBe(first);
        expect(value(highest + beyond)).toBeCloseTo(last, 12);
      }),
      runs,
    );
  });

  test('P10 between two knots the value lies between theirs and moves one way', () => {
    fc.assert(
      fc.property(knots, share, share, fc.nat(), (points_, a, b, choice) => {
        const place = choice % points_.length;
        const [left, low] = points_[place] ?? [0, 0];
        const [right, high] = points_[place + 1] ?? [left, low];
        const [near = 0, far = 0] = [a, b].toSorted((x, y) => x - y);
        const at = (part: number) => piecewise(...points_)(left + part * (right - left));
        const rising = high >= low ? 1 : -1;
        expect(rising * (at(far) - at(near))).toBeGreaterThanOrEqual(-1e-12);
        expect(rising * (at(near) - low)).toBeGreaterThanOrEqual(-1e-12);
        expect(rising * (high - at(far))).toBeGreaterThanOrEqual(-1e-12);
      }),
      runs,
    );
  });

  test('P10 is continuous: at every knot it has the value of the knot, from both sides', () => {
    fc.assert(
      fc.property(knots, (points_) => {
        const value = piecewise(...points_);
        for (const [at, expected] of points_) {
          expect(value(at)).toBeCloseTo(expected, 12);
          expect(value(at - 1e-9)).toBeCloseTo(expected, 6);
          expect(value(at + 1e-9)).toBeCloseTo(expected, 6);
        }
      }),
      runs,
    );
  });

  test.each([
    [-1, 0],
    [0, 0],
    [5, 0.25],
    [10, 0.5],
    [15, 0.75],
    [20, 1],
    [99, 1],
  ])('worked example: %d has the value %d', (at, expected) => {
    expect(piecewise([0, 0], [10, 0.5], [20, 1])(at)).toBe(expected);
  });

  test('with one knot is constant', () => {
    expect([-1, 3, 8].map(piecewise([3, 0.4]))).toEqual([0.4, 0.4, 0.4]);
  });
});

describe('a valuation', () => {
  test('P10 clipping: every bound is cut to 0 to 1', () => {
    expect(known(-0.5)).toEqual({ low: 0, value: 0, high: 0 });
    expect(known(1.5)).toEqual({ low: 1, value: 1, high: 1 });
    expect(between(-1, 0.5, 2)).toEqual({ low: 0, value: 0.5, high: 1 });
  });

  test('is uncertain only if its bounds differ', () => {
    expect(isUncertain(known(0.4))).toBe(false);
    expect(isUncertain(between(0.4, 0.4, 0.4 + 1e-12))).toBe(false);
    expect(isUncertain(between(0.4, 0.4, 0.5))).toBe(true);
  });
});
