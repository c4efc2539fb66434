/** The change of one weight alone that makes two alternatives equal. */
export interface PairSwap {
  /** What is subtracted from the weight, the others staying as they are (renormalising keeps the order). */
  readonly delta: number;
  /** The same in percent of the weight. */
  readonly percent: number;
  /** False if it would take more than the whole weight. */
  readonly feasible: boolean;
}

const scoreOf = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0);

/**
 * Smallest change of the weight of `criterion` that brings alternatives `a` and `b` level: (P_b − P_a) / (v_bk −
 * v_ak) (Triantaphyllou & Sanchez 1997, theorem 1). Null if both have the same value there, so that no change of
 * this weight can.
 */
export const pairSwap = (
  a: readonly number[],
  b: readonly number[],
  weights: readonly number[],
  criterion: number,
): PairSwap | null => {
  const gap = (b[criterion] ?? 0) - (a[criterion] ?? 0);
  if (gap === 0) return null;
  const weight = weights[criterion] ?? 0;
  const delta = (scoreOf(b, weights) - scoreOf(a, weights)) / gap;
  return { delta, percent: (100 * delta) / weight, feasible: delta <= weight };
};
