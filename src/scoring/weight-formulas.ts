/** Weights from what a team states; all results are not negative and sum to 1. */

const divided = (points: readonly number[]): readonly number[] => {
  const sum = points.reduce((all, one) => all + one, 0);
  return points.map((one) => (sum > 0 ? one / sum : 1 / points.length));
};

const places = (count: number): readonly number[] => {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`expected a number of criteria, got ${count}`);
  return Array.from({ length: count }, (_, place) => place + 1);
};

/**
 * Weights from swing points: each criterion's share of the sum (von Winterfeldt & Edwards 1986). Equal weights if
 * all points are 0. Throws a RangeError if a number of points is negative or not finite.
 */
export const swingWeights = (points: readonly number[]): readonly number[] => {
  const wrong = points.find((one) => !Number.isFinite(one) || one < 0);
  if (wrong !== undefined) throw new RangeError(`expected points of 0 or more, got ${wrong}`);
  return divided(points);
};

/**
 * Rank-order-centroid weights, most important first: w_k = (1/n) Σ_{i=k..n} 1/i, the centre of all weights that
 * keep the order (Edwards & Barron 1994; Barron & Barrett 1996). Throws a RangeError if the count makes no sense.
 */
export const rankOrderCentroid = (count: number): readonly number[] => {
  const inverse = places(count).map((place) => 1 / place);
  return inverse.map((_, first) => inverse.slice(first).reduce((sum, one) => sum + one, 0) / count);
};

/**
 * Rank-sum weights, most important first: in proportion to n + 1 − k; flatter than the centroid (Stillwell, Seaver
 * & Edwards 1981). Throws a RangeError if the count makes no sense.
 */
export const rankSum = (count: number): readonly number[] =>
  divided(places(count).map((place) => count + 1 - place));

/**
 * Rank-reciprocal weights, most important first: in proportion to 1/k (Stillwell, Seaver & Edwards 1981). Throws a
 * RangeError if the count makes no sense.
 */
export const rankReciprocal = (count: number): readonly number[] =>
  divided(places(count).map((place) => 1 / place));

/** A rank formula: weights of so many places, most important first. */
export type RankFormula = (count: number) => readonly number[];

/**
 * Weights of criteria with the given ranks, lower is more important; tied criteria share the mean weight of the
 * places they span. That keeps sum and order; it is a convention, not the centroid of the tied region.
 */
export const weightsOfRanks = (ranks: readonly number[], formula: RankFormula): readonly number[] => {
  const byPlace = formula(ranks.length);
  return ranks.map((rank) => {
    const before = ranks.filter((other) => other < rank).length;
    const tied = ranks.filter((other) => other === rank).length;
    return byPlace.slice(before, before + tied).reduce((sum, one) => sum + one, 0) / tied;
  });
};
