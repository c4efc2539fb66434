import {
  errorBoundOf,
  rowsOf,
  sampleScores,
  tieTolerance,
  type SamplingOptions,
  type UncertainValues,
} from './sampling.ts';
import { fixedWeights, type WeightSampler } from './weight-samplers.ts';

/** What sampling says of one alternative. */
export interface Acceptability {
  /** Share of the draws in which it takes each rank; ties share the ranks they span. Sums to 1. */
  readonly ranks: readonly number[];
  /** Mean weights of the draws in which it is first; null if it never is. */
  readonly centralWeights: readonly number[] | null;
}

/** Outcome of SMAA-2 (Lahdelma & Salminen 2001). */
export interface Smaa {
  readonly samples: number;
  /** Half of the width of the 95 % interval of any share, at most. */
  readonly errorBound: number;
  readonly alternatives: readonly Acceptability[];
}

/** Insertion sort of places by score, best first: nearly sorted from draw to draw, so nearly linear. */
const sortPlaces = (order: Int32Array, scores: Float64Array): void => {
  for (let i = 1; i < order.length; i += 1) {
    const moving = order[i] ?? 0;
    const score = scores[moving] ?? 0;
    let j = i - 1;
    while (j >= 0 && (scores[order[j] ?? 0] ?? 0) < score) {
      order[j + 1] = order[j] ?? 0;
      j -= 1;
    }
    order[j + 1] = moving;
  }
};

/** Where a run of equal scores ends in a sorted order. */
const endOfTie = (order: Int32Array, scores: Float64Array, start: number): number => {
  const best = scores[order[start] ?? 0] ?? 0;
  let end = start + 1;
  while (end < order.length && best - (scores[order[end] ?? 0] ?? 0) <= tieTolerance) end += 1;
  return end;
};

/** Running sums of a sampling: how often each rank was taken, and the weights of the draws that were won. */
interface Tally {
  readonly ranks: Float64Array;
  readonly firstWeights: Float64Array;
  readonly order: Int32Array;
}

const add = (sums: Float64Array, cell: number, amount: number): void => {
  sums[cell] = (sums[cell] ?? 0) + amount;
};

const addTie = (tally: Tally, start: number, end: number, weights: Float64Array): void => {
  const share = 1 / (end - start);
  const count = tally.order.length;
  for (let member = start; member < end; member += 1) {
    const place = tally.order[member] ?? 0;
    for (let rank = start; rank < end; rank += 1) add(tally.ranks, place * count + rank, share);
    if (start > 0) continue;
    const row = place * weights.length;
    for (let criterion = 0; criterion < weights.length; criterion += 1)
      add(tally.firstWeights, row + criterion, share * (weights[criterion] ?? 0));
  }
};

/**
 * Samples rank acceptabilities and central weights. Tools that are tied for a rank share it, so rows and columns
 * of the acceptabilities both sum to 1. `look` sees the scores of every draw, which saves a second sampling.
 */
export const runSmaa = (
  alternatives: readonly UncertainValues[],
  sampler: WeightSampler,
  options: SamplingOptions,
  look?: (scores: Float64Array) => void,
): Smaa => {
  const count = alternatives.length;
  const width = alternatives[0]?.low.length ?? 0;
  const tally: Tally = {
    ranks: new Float64Array(count * count),
    firstWeights: new Float64Array(count * width),
    order: Int32Array.from({ length: count }, (_, place) => place),
  };
  sampleScores(alternatives, sampler, options, (scores, weights) => {
    look?.(scores);
    sortPlaces(tally.order, scores);
    for (let start = 0; start < count;) {
      const end = endOfTie(tally.order, scores, start);
      addTie(tally, start, end, weights);
      start = end;
    }
  });
  const shares = rowsOf(tally.ranks, count, 1 / options.samples);
  const sums = rowsOf(tally.firstWeights, width, 1 / options.samples);
  return {
    samples: options.samples,
    errorBound: errorBoundOf(options.samples),
    alternatives: shares.map((ranks, place) => {
      const first = ranks[0] ?? 0;
      const central = (sums[place] ?? []).map((sum) => sum / first);
      return { ranks, centralWeights: first === 0 ? null : central };
    }),
  };
};

/**
 * Confidence factor: the chance that the alternative is first when the weights are those that favour it most
 * (its central weights). Low means that the facts are too uncertain to say.
 */
export const confidenceFactor = (
  alternatives: readonly UncertainValues[],
  place: number,
  centralWeights: readonly number[],
  options: SamplingOptions,
): number => {
  let won = 0;
  sampleScores(alternatives, fixedWeights(centralWeights), options, (scores) => {
    const best = scores.reduce((highest, score) => Math.max(highest, score), -Infinity);
    if (best - (scores[place] ?? 0) > tieTolerance) return;
    const tied = scores.filter((score) => best - score <= tieTolerance).length;
    won += 1 / tied;
  });
  return won / options.samples;
};

/** Entropy of the choice in bits: 0 if one tool is first in every draw, log2 of their number at most. */
export const choiceEntropy = (firstShares: readonly number[]): number =>
  firstShares.reduce((sum, share) => (share > 0 ? sum - share * Math.log2(share) : sum), 0);
