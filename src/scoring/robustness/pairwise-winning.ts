import {
  rowsOf,
  sampleScores,
  tieTolerance,
  type SamplingOptions,
  type UncertainValues,
} from './sampling.ts';
import type { WeightSampler } from './weight-samplers.ts';

const outcome = (lead: number): number => {
  if (Math.abs(lead) <= tieTolerance) return 0.5;
  return lead > 0 ? 1 : 0;
};

/**
 * Pairwise winning index (Leskinen et al. 2006): how often each alternative beats each other one. A tie counts
 * half for both, so opposite cells sum to 1; the diagonal is 0.
 */
export const pairwiseWinning = (
  alternatives: readonly UncertainValues[],
  sampler: WeightSampler,
  options: SamplingOptions,
): readonly (readonly number[])[] => {
  const count = alternatives.length;
  const wins = new Float64Array(count * count);
  sampleScores(alternatives, sampler, options, (scores) => {
    for (let a = 0; a < count; a += 1)
      for (let b = 0; b < count; b += 1) {
        if (a === b) continue;
        const cell = a * count + b;
        wins[cell] = (wins[cell] ?? 0) + outcome((scores[a] ?? 0) - (scores[b] ?? 0));
      }
  });
  return rowsOf(wins, count, 1 / options.samples);
};

/** Counts, draw by draw, how often the first of some alternatives beats each of them. */
export interface FirstWins {
  readonly look: (scores: Float64Array) => void;
  /** The share of so many draws for each alternative; a tie counts half, so the first has 0.5 against itself. */
  readonly shares: (samples: number) => readonly number[];
}

/** The first row of the pairwise winning indices alone, to be counted beside another sampling. */
export const countFirstWins = (count: number): FirstWins => {
  const wins = new Float64Array(count);
  return {
    look: (scores) => {
      const first = scores[0] ?? 0;
      for (let place = 0; place < count; place += 1)
        wins[place] = (wins[place] ?? 0) + outcome(first - (scores[place] ?? 0));
    },
    shares: (samples) => Array.from(wins, (won) => won / samples),
  };
};
