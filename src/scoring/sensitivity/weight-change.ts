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
  return gap > 1e-12 ? null : { weights: moved, distance: total };
};

const length = (vector: readonly number[]): number =>
  Math.sqrt(vector.reduce((sum, one) => sum + one * one, 0));

/** The nearest point on the plane where both are level, moving only the criteria of `free`. */
const project = ({ differences, weights }: Gap, free: readonly number[]): number[] | null => {
  const mean = free.reduce((sum, place) => sum + (differences[place] ?? 0), 0) / free.length;
  const centred = free.map((place) => (differences[place] ?? 0) - mean);
  const squared = centred.reduce((sum, one) => sum + one * one, 0);
  if (squared === 0) return null;
  const fixed = weights.map((weight, place) => (free.includes(place) ? weight : 0));
  const missing = (1 - fixed.reduce((sum, one) => sum + one, 0)) / free.length;
  const shifted = fixed.map((weight, place) => (free.includes(place) ? weight + missing : 0));
  const step = gapOf({ differences, weights: shifted }) / squared;
  const moved = [...shifted];
  for (const [index, place] of free.entries())
    moved[place] = (moved[place] ?? 0) - step * (centred[index] ?? 0);
  return moved;
};

/**
 * Smallest change in Euclidean distance (L2). The closed form is the projection on the plane of equal scores;
 * where it makes a weight negative, that weight is held at 0 and the rest projected again (active set). Null if
 * no weighting makes the challenger win.
 */
export const smallestChangeL2 = (
  weights: readonly number[],
  differences: readonly number[],
): WeightChange | null => {
  if (Math.min(...differences) > 0) return null;
  let free = [...weights.keys()];
  while (free.length > 1) {
    const moved = project({ differences, weights }, free);
    if (moved === null) return null;
    const negative = free.filter((place) => (moved[place] ?? 0) < 0);
    if (negative.length === 0) {
      const change = moved.map((weight, place) => weight - (weights[place] ?? 0));
      return { weights: moved, distance: length(change) };
    }
    free = free.filter((place) => !negative.includes(place));
  }
  return null;
};
