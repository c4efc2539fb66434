import { expect } from 'vitest';
import { pairwiseWinning } from '../../../src/scoring/robustness/pairwise-winning.ts';
import type { UncertainValues } from '../../../src/scoring/robustness/sampling.ts';
import { confidenceFactor, runSmaa } from '../../../src/scoring/robustness/smaa.ts';
import {
  fixedWeights,
  uniformWeights,
  type WeightSampler,
} from '../../../src/scoring/robustness/weight-samplers.ts';
import type { CasesByKind, Drawn, WeightSpace } from './cases.ts';

/** Draws of each case: a share is then within 0.0045 of its exact value (four standard deviations) at most. */
const options = { samples: 200_000, seed: 2026 };

const meets = (weights: Float64Array, { constraints }: WeightSpace): boolean =>
  constraints.every(
    ({ coef }) => coef.reduce((sum, one, place) => sum + one * (weights[place] ?? 0), 0) >= 0,
  );

/** Uniform on the part of the simplex that meets the constraints, by rejection. */
const samplerOf =
  (space: WeightSpace): WeightSampler =>
  (random, out) => {
    do uniformWeights(random, out);
    while (!meets(out, space));
  };

const drawn = (rows: readonly (readonly Drawn[])[]): readonly UncertainValues[] =>
  rows.map((row, place) => ({
    id: `alternative ${place}`,
    low: row.map((one) => (typeof one === 'number' ? one : one.uniform[0])),
    high: row.map((one) => (typeof one === 'number' ? one : one.uniform[1])),
  }));

/** Four standard deviations of a share estimated from the draws. */
const expectShare = (found: number | undefined, exact: number): void => {
  const sigma = Math.sqrt((exact * (1 - exact)) / options.samples);
  expect(Math.abs((found ?? NaN) - exact)).toBeLessThanOrEqual(4 * sigma + 1e-6);
};

const expectShares = (found: readonly (readonly number[])[], exact: readonly (readonly number[])[]): void => {
  expect(found).toHaveLength(exact.length);
  for (const [row, shares] of exact.entries())
    for (const [column, share] of shares.entries()) expectShare(found[row]?.[column], share);
};

/** No weight has a larger standard deviation than that of one uniform on 0..1. */
const largestDeviation = Math.sqrt(1 / 12);

/** Null where the alternative is never first; else near to the exact centre, given so many draws that it won. */
const expectCentral = (
  found: readonly number[] | null | undefined,
  exact: readonly number[] | null,
  draws: number,
): void => {
  if (exact === null) return expect(found).toBeNull();
  const within = (4 * largestDeviation) / Math.sqrt(draws);
  for (const [criterion, weight] of exact.entries())
    expect(Math.abs((found?.[criterion] ?? NaN) - weight)).toBeLessThanOrEqual(within);
};

export const checkExact = ({ input, expected }: CasesByKind['smaa-exact']): void => {
  const alternatives = drawn(input.values);
  const sampler = samplerOf(input.weightSpace);
  const found = runSmaa(alternatives, sampler, options).alternatives;
  expectShares(
    found.map(({ ranks }) => ranks),
    expected.rankAcceptability,
  );
  for (const [place, exact] of expected.centralWeights.entries()) {
    const firstShare = expected.rankAcceptability[place]?.[0] ?? 0;
    expectCentral(found[place]?.centralWeights, exact, firstShare * options.samples);
  }
  if (expected.pairwiseWinning !== undefined)
    expectShares(pairwiseWinning(alternatives, sampler, options), expected.pairwiseWinning);
};

export const checkFirstRank = ({ input, expected }: CasesByKind['smaa-first-rank']): void => {
  const found = runSmaa(drawn(input.values), samplerOf(input.weightSpace), options).alternatives;
  for (const [place, share] of expected.firstRank.entries()) expectShare(found[place]?.ranks[0], share);
};

export const checkPairwise = ({ input, expected }: CasesByKind['pairwise-exact']): void => {
  const pair = drawn([
    input.valueDifferences.map((one) => Math.max(one, 0)),
    input.valueDifferences.map((one) => Math.max(-one, 0)),
  ]);
  const found = pairwiseWinning(pair, uniformWeights, options);
  expectShare(found[0]?.[1], expected.p);
  expectShare(found[1]?.[0], 1 - expected.p);
};

export const checkUncertain = ({ input, expected }: CasesByKind['smaa-uncertain']): void => {
  const sampler = input.weights === 'uniform-simplex' ? uniformWeights : fixedWeights(input.weights);
  const found = runSmaa(drawn(input.values), sampler, options).alternatives;
  for (const [place, share] of expected.firstRank.entries()) expectShare(found[place]?.ranks[0], share);
};

const mean = (rows: readonly (readonly number[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / rows.length);

/** Given draws instead of sampled ones: each is a sampling of one draw, and the shares are the means over them. */
export const checkSamples = ({ input, expected, tolerance }: CasesByKind['smaa-samples']): void => {
  const one = { samples: 1, seed: 1 };
  const digits = -Math.log10(tolerance.abs) - 1;
  const draws = input.values.map((rows, draw) => {
    const alternatives = drawn(rows);
    const sampler = fixedWeights(input.weights[draw] ?? []);
    const { alternatives: found } = runSmaa(alternatives, sampler, one);
    return { alternatives, found, wins: pairwiseWinning(alternatives, sampler, one) };
  });
  for (const [place, exact] of expected.rankAcceptability.entries()) {
    const shares = mean(draws.map(({ found }) => found[place]?.ranks ?? []));
    for (const [rank, share] of exact.entries()) expect(shares[rank]).toBeCloseTo(share, digits);
    const wins = mean(draws.map(({ wins: all }) => all[place] ?? []));
    for (const [other, share] of (expected.pairwiseWinning[place] ?? []).entries())
      expect(wins[other]).toBeCloseTo(share, digits);
    const central = mean(
      draws.flatMap(({ found }) => [found[place]?.centralWeights ?? []]).filter((w) => w.length > 0),
    );
    for (const [criterion, weight] of (expected.centralWeights[place] ?? []).entries())
      expect(central[criterion]).toBeCloseTo(weight, digits);
    const confidence = draws.map(({ alternatives }) => [confidenceFactor(alternatives, place, central, one)]);
    expect(mean(confidence)[0]).toBeCloseTo(expected.confidenceFactor[place] ?? NaN, digits);
  }
};
