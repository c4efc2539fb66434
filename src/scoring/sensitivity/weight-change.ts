/** The smallest change of all weights that lets a challenger draw level with the leader. */
export interface WeightChange {
  readonly weights: readonly number[];
  /** Distance from the present weights, in the norm of the search. */
  readonly distance: number;
}

interface Gap {
  /** Leader minus challenger on each criterion. */
  readonly differences: readonly number[];
  readonly weights: readonly number[];
}

const gapOf = ({ differences, weights }: Gap): number =>
  differences.reduce((sum, difference, place) => sum + difference * (weights[place] ?? 0), 0);

/** The criteria that give weight away, the one where the challenger trails most first. */
const donorsFor = (differences: readonly number[], target: number): readonly number[] =>
  [...differences.keys()]
    .filter((place) => (differences[place] ?? 0) > (differences[target] ?? 0))
    .toSorted((a, b) => (differences[b] ?? 0) - (differences[a] ?? 0));

/**
 * Smallest change in the sum of absolute differences (L1). Greedy is optimal: weight moves into the criterion
 * where the challenger is best, taken first from where it trails most. Null if no weighting makes it win.
 */
export const smallestChangeL1 = (
  weights: readonly number[],
  differences: readonly number[],
): WeightChange | null => {
  const best = Math.min(...differences);
  if (best > 0) return null;
  const target = differences.indexOf(best);
  const moved = [...weights];
  let gap = gapOf({ differences, weights });
  let total = 0;
  for (const donor of donorsFor(differences, target)) {
    if (gap <= 0) break;
    const gain = (differences[donor] ?? 0) - best;
    const amount = Math.min(moved[donor] ?? 0, gap / gain);
    moved[donor] = (moved[donor] ?? 0) - amount;
    moved[target] = (moved[target] ?? 0) + amount;
    gap -= amount * gain;
    total += 2 * amount;
  }
  return { weights: moved, distance: total };
};

const length = (vector: readonly number[]): number =>
  Math.sqrt(vector.reduce((sum, one) => sum + one * one, 0));

/** The nearest weights that are not negative and sum to 1 (Held, Wolfe & Crowder 1974). */
const nearestWeights = (point: readonly number[]): readonly number[] => {
  let sum = 0;
  let shift = 0;
  for (const [place, one] of point.toSorted((a, b) => b - a).entries()) {
    sum += one;
    const candidate = (sum - 1) / (place + 1);
    if (one > candidate) shift = candidate;
  }
  return point.map((one) => Math.max(0, one - shift));
};

/** Halvings of the search for the push; each adds a bit, and a double has 53. */
const halvings = 60;

/**
 * Smallest change in Euclidean distance (L2): the projection on the weights that put the challenger level. By its
 * optimality conditions it is the nearest weights to w − β·d for the one push β ≥ 0 that closes the gap, and the gap
 * never grows with β; so β is found by halving. Null if no weighting makes the challenger win.
 */
export const smallestChangeL2 = (
  weights: readonly number[],
  differences: readonly number[],
): WeightChange | null => {
  if (Math.min(...differences) > 0) return null;
  if (gapOf({ differences, weights }) <= 0) return { weights: [...weights], distance: 0 };
  const pushed = (push: number) =>
    nearestWeights(weights.map((weight, place) => weight - push * (differences[place] ?? 0)));
  const isLevel = (push: number) => gapOf({ differences, weights: pushed(push) }) <= 0;
  let enough = 1;
  while (!isLevel(enough)) enough *= 2;
  let tooLittle = 0;
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (tooLittle + enough) / 2;
    if (isLevel(middle)) enough = middle;
    else tooLittle = middle;
  }
  const moved = pushed(enough);
  return { weights: moved, distance: length(moved.map((weight, place) => weight - (weights[place] ?? 0))) };
};
