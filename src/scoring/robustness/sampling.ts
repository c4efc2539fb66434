import { createRandom, type Random } from './random.ts';
import type { WeightSampler } from './weight-samplers.ts';

/** A tool's values, criterion by criterion, each drawn uniformly between its bounds. */
export interface UncertainValues {
  /** Names the stream of random numbers, so that other tools never change this one's draws. */
  readonly id: string;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export interface SamplingOptions {
  readonly samples: number;
  readonly seed: number;
}

/** Scores closer than this are tied. */
export const tieTolerance = 1e-12;

/** Largest half-width of a 95 % interval for a share estimated from so many draws. */
export const errorBoundOf = (samples: number): number => 0.98 / Math.sqrt(samples);

interface Stream {
  readonly random: Random;
  readonly low: Float64Array;
  /** Places of the criteria whose value is not known exactly, with the widths of their ranges. */
  readonly doubtful: Int32Array;
  readonly widths: Float64Array;
}

const toStream = ({ id, low, high }: UncertainValues, seed: number): Stream => {
  const width = (place: number) => (high[place] ?? 0) - (low[place] ?? 0);
  const doubtful = [...low.keys()].filter((place) => width(place) > 0);
  return {
    random: createRandom(seed, id),
    low: Float64Array.from(low),
    doubtful: Int32Array.from(doubtful),
    widths: Float64Array.from(doubtful, width),
  };
};

const scoreOf = ({ random, low, doubtful, widths }: Stream, weights: Float64Array): number => {
  let score = 0;
  for (let place = 0; place < low.length; place += 1) score += (weights[place] ?? 0) * (low[place] ?? 0);
  for (let index = 0; index < doubtful.length; index += 1)
    score += (weights[doubtful[index] ?? 0] ?? 0) * (widths[index] ?? 0) * random();
  return score;
};

/**
 * Draws weights and values again and again and hands the scores to `each`. The arrays are reused from draw to
 * draw. Common random numbers: the same seed gives the same weights for every set of alternatives, and each
 * alternative the same values whichever others stand beside it.
 */
export const sampleScores = (
  alternatives: readonly UncertainValues[],
  sampler: WeightSampler,
  { samples, seed }: SamplingOptions,
  each: (scores: Float64Array, weights: Float64Array) => void,
): void => {
  const weightRandom = createRandom(seed, 'weights');
  const streams = alternatives.map((alternative) => toStream(alternative, seed));
  const weights = new Float64Array(alternatives[0]?.low.length ?? 0);
  const scores = new Float64Array(alternatives.length);
  for (let draw = 0; draw < samples; draw += 1) {
    sampler(weightRandom, weights);
    let place = 0;
    for (const stream of streams) {
      scores[place] = scoreOf(stream, weights);
      place += 1;
    }
    each(scores, weights);
  }
};

/** Cuts a flat array into rows of a width and multiplies every cell. */
export const rowsOf = (flat: Float64Array, width: number, scale: number): number[][] =>
  Array.from({ length: width === 0 ? 0 : flat.length / width }, (_, row) =>
    Array.from(flat.subarray(row * width, (row + 1) * width), (count) => count * scale),
  );
