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
