import type { Criterion } from './criterion.ts';
import type { ActivityRanking, ScoredTool } from './ranking.ts';

/** How much one criterion speaks for the first tool (positive) or the second (negative), in points of 100. */
export interface Difference {
  readonly criterion: Criterion;
  readonly points: number;
}

/** Why one tool scores above another. */
export interface Pairwise {
  /** Every criterion on which they differ, largest difference first; the points sum to the difference in score. */
  readonly differences: readonly Difference[];
  /** Smallest set of advantages that outweighs all disadvantages together (Klein 1994; Labreuche 2011). */
  readonly decisive: readonly Difference[];
  /** The strongest argument for the other tool, if there is any. */
  readonly counterArgument: Difference | null;
  /** True if the first tool is at least as good on every criterion and better on one. */
  readonly dominates: boolean;
}

/** Explains the expected score of `a` against that of `b`; swapping them changes only the signs. */
export const compareTools = (ranking: ActivityRanking, a: ScoredTool, b: ScoredTool): Pairwise => {
  const differences = ranking.criteria
    .map(({ criterion, weight }, place): Difference => {
      const gap = (a.values[place]?.value ?? 0) - (b.values[place]?.value ?? 0);
      return { criterion, points: 100 * weight * gap };
    })
    .filter(({ points }) => points !== 0)
    .toSorted(
      (x, y) => Math.abs(y.points) - Math.abs(x.points) || (x.criterion.id < y.criterion.id ? -1 : 1),
    );
  const against = differences.filter(({ points }) => points < 0);
  const burden = -against.reduce((sum, { points }) => sum + points, 0);
  const decisive: Difference[] = [];
  let gained = 0;
  for (const advantage of differences.filter(({ points }) => points > 0)) {
    if (gained > burden) break;
    decisive.push(advantage);
    gained += advantage.points;
  }
  return {
    differences,
    decisive: gained > burden ? decisive : [],
    counterArgument: against[0] ?? null,
    dominates: against.length === 0 && decisive.length > 0,
  };
};
