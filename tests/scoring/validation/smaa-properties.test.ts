import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairwiseWinning } from '../../../src/scoring/robustness/pairwise-winning.ts';
import { createRandom } from '../../../src/scoring/robustness/random.ts';
import { choiceEntropy, runSmaa, type Smaa } from '../../../src/scoring/robustness/smaa.ts';
import {
  dirichletWeights,
  fixedWeights,
  groupedWeights,
  rankedWeights,
  uniformWeights,
  type WeightSampler,
} from '../../../src/scoring/robustness/weight-samplers.ts';
import { rankOrderCentroid } from '../../../src/scoring/weight-formulas.ts';
import { exactly, score, sumOf, tableArbitrary, uncertainArbitrary, weightsArbitrary } from './tables.ts';
import { propertyRuns } from '../../property-runs.ts';

const runs = { numRuns: 1000 };

const few = { samples: 100, seed: 7 };

const firstShares = ({ alternatives }: Smaa): readonly number[] =>
  alternatives.map(({ ranks }) => ranks[0] ?? 0);

/** The table with one row more, worse than the first by `less` on every criterion. */
const withWorse = (values: readonly (readonly number[])[], less: number) => [
  ...values,
  (values[0] ?? []).map((one) => one - less),
];

describe('rank acceptability', () => {
  test('P15 rows and columns sum to 1, and of two tools one wins', () => {
    fc.assert(
      fc.property(uncertainArbitrary, (alternatives) => {
        const shares = runSmaa(alternatives, uniformWeights, few).alternatives.map(({ ranks }) => ranks);
        const wins = pairwiseWinning(alternatives, uniformWeights, few);
        for (const [place, row] of shares.entries()) {
          expect(sumOf(row)).toBeCloseTo(1, 9);
          expect(sumOf(shares.map((ranks) => ranks[place] ?? 0))).toBeCloseTo(1, 9);
          for (const other of shares.keys())
            if (other !== place)
              expect((wins[place]?.[other] ?? 0) + (wins[other]?.[place] ?? 0)).toBeCloseTo(1, 9);
        }
      }),
      runs,
    );
  });

  test('P16 a tool is first no more often than it beats any other', () => {
    fc.assert(
      fc.property(uncertainArbitrary, (alternatives) => {
        const first = firstShares(runSmaa(alternatives, uniformWeights, few));
        const wins = pairwiseWinning(alternatives, uniformWeights, few);
        for (const [place, share] of first.entries())
          for (const other of first.keys())
            if (other !== place) expect(share).toBeLessThanOrEqual((wins[place]?.[other] ?? 0) + 1e-9);
      }),
      runs,
    );
  });

  test('P17 a tool that is worse on every criterion is never first and has no central weights', () => {
    fc.assert(
      fc.property(tableArbitrary, ({ values }) => {
        const { alternatives } = runSmaa(exactly(withWorse(values, 0.01)), uniformWeights, few);
        expect(alternatives.at(-1)?.ranks[0]).toBe(0);
        expect(alternatives.at(-1)?.centralWeights).toBeNull();
      }),
      runs,
    );
  });

  test('P18 central weights sum to 1 and keep a stated order', () => {
    fc.assert(
      fc.property(uncertainArbitrary, (alternatives) => {
        const places = [...(alternatives[0]?.low.keys() ?? [])];
        const sampler = rankedWeights(places.map((place) => [place]));
        for (const { ranks, centralWeights } of runSmaa(alternatives, sampler, few).alternatives) {
          expect(centralWeights === null).toBe(ranks[0] === 0);
          if (centralWeights === null) continue;
          expect(sumOf(centralWeights)).toBeCloseTo(1, 9);
          for (const [place, weight] of centralWeights.slice(1).entries())
            expect(weight).toBeLessThanOrEqual((centralWeights[place] ?? 0) + 1e-12);
        }
      }),
      runs,
    );
  });

  test('P19 the same seed gives the same figures', () => {
    fc.assert(
      fc.property(uncertainArbitrary, fc.nat(), (alternatives, seed) => {
        const once = runSmaa(alternatives, uniformWeights, { samples: 50, seed });
        expect(runSmaa(alternatives, uniformWeights, { samples: 50, seed })).toEqual(once);
      }),
      runs,
    );
  });

  test('P19 another seed gives figures within five standard deviations', () => {
    const samples = 4000;
    fc.assert(
      fc.property(uncertainArbitrary, fc.nat(), (alternatives, seed) => {
        const once = firstShares(runSmaa(alternatives, uniformWeights, { samples, seed }));
        const again = firstShares(runSmaa(alternatives, uniformWeights, { samples, seed: seed + 1 }));
        for (const [place, share] of once.entries()) {
          const other = again[place] ?? NaN;
          const middle = (share + other) / 2;
          const sigma = Math.sqrt((2 * middle * (1 - middle)) / samples);
          expect(Math.abs(share - other)).toBeLessThanOrEqual(5 * sigma + 2 / samples);
        }
      }),
      // The draws of the cases are fixed too: a statement about chance must not fail by chance.
      { numRuns: propertyRuns(200), seed: 1 },
    );
  });

  test('P20 without doubt every tool takes its own rank', () => {
    fc.assert(
      fc.property(tableArbitrary, ({ values, weights }) => {
        const scores = values.map((row) => score(row, weights));
        const distinct = scores.every((one, place) =>
          scores.every((other, index) => index === place || Math.abs(one - other) > 1e-9),
        );
        fc.pre(distinct);
        const { alternatives } = runSmaa(exactly(values), fixedWeights(weights), few);
        for (const [place, { ranks }] of alternatives.entries()) {
          const better = scores.filter((other) => other > (scores[place] ?? 0)).length;
          expect(ranks.map((share) => Math.round(share * 1e9) / 1e9)).toEqual(
            scores.map((_, rank) => (rank === better ? 1 : 0)),
          );
        }
      }),
      runs,
    );
  });

  test('P22 the entropy of the choice lies between 0 and log2 of the number of tools', () => {
    fc.assert(
      fc.property(uncertainArbitrary, (alternatives) => {
        const entropy = choiceEntropy(firstShares(runSmaa(alternatives, uniformWeights, few)));
        expect(entropy).toBeGreaterThanOrEqual(-1e-12);
        expect(entropy).toBeLessThanOrEqual(Math.log2(alternatives.length) + 1e-9);
      }),
      runs,
    );
  });

  test('P23 one more tool that is worse changes nobody’s chance to be first', () => {
    fc.assert(
      fc.property(tableArbitrary, ({ values }) => {
        const before = firstShares(runSmaa(exactly(values), uniformWeights, few));
        const after = firstShares(runSmaa(exactly(withWorse(values, 0.01)), uniformWeights, few));
        expect(after).toEqual([...before, 0]);
      }),
      runs,
    );
  });
});

/** Mean and standard deviation of every weight over many draws. */
const drawMany = (sampler: WeightSampler, criteria: number, samples: number) => {
  const random = createRandom(11, 'weights');
  const out = new Float64Array(criteria);
  const sums = new Float64Array(criteria);
  const squares = new Float64Array(criteria);
  for (let draw = 0; draw < samples; draw += 1) {
    sampler(random, out);
    for (const [place, weight] of out.entries()) {
      sums[place] = (sums[place] ?? 0) + weight;
      squares[place] = (squares[place] ?? 0) + weight * weight;
    }
  }
  return [...sums.keys()].map((place) => {
    const mean = (sums[place] ?? 0) / samples;
    const variance = (squares[place] ?? 0) / samples - mean * mean;
    return { mean, deviation: Math.sqrt(Math.max(0, variance) / samples) };
  });
};

describe('P21 the mean of sampled weights', () => {
  const samples = 4000;
  const fixed = { numRuns: propertyRuns(150), seed: 3 };

  test.each([20, 60, 200])('is the stated weight, with a doubt of κ = %d', (kappa) => {
    const weights = fc.integer({ min: 2, max: 6 }).chain(weightsArbitrary);
    fc.assert(
      fc.property(weights, (stated) => {
        for (const [place, { mean, deviation }] of drawMany(
          dirichletWeights(stated, kappa),
          stated.length,
          samples,
        ).entries())
          expect(Math.abs(mean - (stated[place] ?? NaN))).toBeLessThanOrEqual(5 * deviation);
      }),
      fixed,
    );
  });

  test.each([2, 3, 4, 5, 8])('is the rank-order centroid, with %d criteria in order', (criteria) => {
    const order = Array.from({ length: criteria }, (_, place) => [place]);
    const drawn = drawMany(rankedWeights(order), criteria, 20_000);
    for (const [place, centroid] of rankOrderCentroid(criteria).entries())
      expect(Math.abs((drawn[place]?.mean ?? NaN) - centroid)).toBeLessThanOrEqual(
        4 * (drawn[place]?.deviation ?? 0),
      );
  });

  test.each([1, 2, 5])('is 1/n with no preference', (criteria) => {
    for (const { mean, deviation } of drawMany(uniformWeights, criteria, 20_000))
      expect(Math.abs(mean - 1 / criteria)).toBeLessThanOrEqual(4 * deviation + 1e-12);
  });

  test('of groups sums to 1 and has weights of 0 or more', () => {
    const weights = fc.integer({ min: 2, max: 6 }).chain(weightsArbitrary);
    fc.assert(
      fc.property(weights, fc.boolean(), (stated, rated) => {
        const criteria = stated.map((weight, place) => ({ weight, group: `g${place % 2}`, stated: rated }));
        const drawn = drawMany(groupedWeights(criteria), stated.length, 50);
        expect(sumOf(drawn.map(({ mean }) => mean))).toBeCloseTo(1, 9);
        expect(drawn.every(({ mean }) => mean >= 0)).toBe(true);
      }),
      runs,
    );
  });
});
