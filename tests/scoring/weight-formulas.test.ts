import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  rankOrderCentroid,
  rankReciprocal,
  rankSum,
  swingWeights,
  weightsOfRanks,
} from '../../src/scoring/weight-formulas.ts';

const runs = { numRuns: 1000 };

const count = fc.integer({ min: 1, max: 30 });

const formulas = [rankOrderCentroid, rankSum, rankReciprocal] as const;

const sumOf = (weights: readonly number[]) => weights.reduce((sum, one) => sum + one, 0);

describe('P31 weights from a ranking', () => {
  test('sum to 1 and never rise from place to place', () => {
    fc.assert(
      fc.property(count, fc.constantFrom(...formulas), (n, formula) => {
        const weights = formula(n);
        expect(weights).toHaveLength(n);
        expect(sumOf(weights)).toBeCloseTo(1, 12);
        for (const [place, weight] of weights.slice(1).entries())
          expect(weight).toBeLessThanOrEqual(weights[place] ?? 0);
      }),
      runs,
    );
  });

  test('of the centroid are the mean of the corners of all weights that keep the order', () => {
    fc.assert(
      fc.property(count, (n) => {
        const corners = Array.from({ length: n }, (_, last) =>
          Array.from({ length: n }, (_one, place) => (place <= last ? 1 / (last + 1) : 0)),
        );
        for (const [place, weight] of rankOrderCentroid(n).entries())
          expect(weight).toBeCloseTo(sumOf(corners.map((corner) => corner[place] ?? 0)) / n, 12);
      }),
      runs,
    );
  });

  test('give a single criterion the whole weight, and nothing to nobody', () => {
    for (const formula of formulas) {
      expect(formula(1)).toEqual([1]);
      expect(formula(0)).toEqual([]);
      expect(() => formula(-1)).toThrow(RangeError);
      expect(() => formula(2.5)).toThrow(RangeError);
    }
  });

  test('keep sum and order when criteria are tied, and give tied criteria the same', () => {
    const ranks = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(ranks, fc.constantFrom(...formulas), (list, formula) => {
        const weights = weightsOfRanks(list, formula);
        expect(sumOf(weights)).toBeCloseTo(1, 12);
        for (const [one, rank] of list.entries())
          for (const [other, otherRank] of list.entries()) {
            const [a = 0, b = 0] = [weights[one], weights[other]];
            if (rank === otherRank) expect(a).toBe(b);
            if (rank < otherRank) expect(a).toBeGreaterThan(b);
          }
      }),
      runs,
    );
  });
});

describe('P3 weights from swing points', () => {
  const points = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 });

  test('are not negative, sum to 1 and keep when all points are scaled', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 50 }), (list, factor) => {
        const weights = swingWeights(list);
        expect(sumOf(weights)).toBeCloseTo(1, 12);
        const scaled = swingWeights(list.map((one) => one * factor));
        for (const [place, weight] of weights.entries()) {
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(scaled[place]).toBeCloseTo(weight, 12);
        }
      }),
      runs,
    );
  });

  test('are equal if all points are 0', () => {
    expect(swingWeights([0, 0, 0, 0])).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  test.each([[-1], [NaN], [Infinity]])('are refused for %d points', (wrong) => {
    expect(() => swingWeights([10, wrong])).toThrow(RangeError);
  });
});
