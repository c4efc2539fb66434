/** A point of a value function: a raw measure and its value on 0..1. */
export type Knot = readonly [measure: number, value: number];

/**
 * Piecewise-linear value function on fixed anchors; beyond the outer knots the value stays that of the anchor,
 * it is never extrapolated. The knots must be given in ascending order of their measure.
 */
export const piecewise =
  (...knots: readonly [Knot, ...Knot[]]) =>
  (measure: number): number => {
    let [left] = knots;
    if (measure <= left[0]) return left[1];
    for (const right of knots) {
      if (measure <= right[0]) {
        const share = (measure - left[0]) / (right[0] - left[0]);
        return left[1] + share * (right[1] - left[1]);
      }
      left = right;
    }
    return left[1];
  };
