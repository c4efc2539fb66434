import type { Criterion, Valuation } from './criterion.ts';
import type { ActivityRanking, ScoredTool } from './ranking.ts';

/** The tool of a pair whose facts are missing, so that a difference between them rests on a guess. */
export type GuessedSide = 'first' | 'second' | 'both';

/** How much one criterion speaks for the first tool (positive) or the second (negative), in points of 100. */
export interface Difference {
  readonly criterion: Criterion;
  readonly points: number;
  /** Of whom too little is recorded to say that there is a difference; null if it is known. */
  readonly guessed: GuessedSide | null;
}

/** Why one tool scores above another. */
export interface Pairwise {
  /** Every criterion on which they differ, largest difference first; the points sum to the difference in score. */
  readonly differences: readonly Difference[];
  /** Smallest set of known advantages that outweighs all known disadvantages (Klein 1994; Labreuche 2011). */
  readonly decisive: readonly Difference[];
  /** The strongest known argument for the other tool, if there is any. */
  readonly counterArgument: Difference | null;
  /** True if the first tool is at least as good on every criterion and better on one, and none of that is a guess. */
  readonly dominates: boolean;
}

/** Values closer than this are equal. */
const equalValues = 1e-9;

/**
 * Whether a difference rests on a guess: something is not recorded, and known, it could undo the difference. An
 * estimate, such as a cost at published prices, is no guess.
 */
export const guessedSide = (a: Valuation, b: Valuation): GuessedSide | null => {
  if (a.gap !== true && b.gap !== true) return null;
  const [worse, better] = a.value < b.value ? [a, b] : [b, a];
  if (better.low > worse.high + equalValues) return null;
  return a.gap === true ? (b.gap === true ? 'both' : 'first') : 'second';
};

const nothing: Valuation = { low: 0, value: 0, high: 0 };

const differencesOf = (ranking: ActivityRanking, a: ScoredTool, b: ScoredTool): readonly Difference[] =>
  ranking.criteria
    .map(({ criterion, weight }, place): Difference => {
      const one = a.values[place] ?? nothing;
      const other = b.values[place] ?? nothing;
      return {
        criterion,
        points: 100 * weight * (one.value - other.value),
        guessed: guessedSide(one, other),
      };
    })
    .filter(({ points }) => points !== 0)
    .toSorted(
      (x, y) => Math.abs(y.points) - Math.abs(x.points) || (x.criterion.id < y.criterion.id ? -1 : 1),
    );

/** Explains the expected score of `a` against that of `b`; swapping them changes only the signs. */
export const compareTools = (ranking: ActivityRanking, a: ScoredTool, b: ScoredTool): Pairwise => {
  const differences = differencesOf(ranking, a, b);
  const known = differences.filter(({ guessed }) => guessed === null);
  const against = known.filter(({ points }) => points < 0);
  const burden = -against.reduce((sum, { points }) => sum + points, 0);
  const decisive: Difference[] = [];
  let gained = 0;
  for (const advantage of known.filter(({ points }) => points > 0)) {
    if (gained > burden) break;
    decisive.push(advantage);
    gained += advantage.points;
  }
  return {
    differences,
    decisive: gained > burden ? decisive : [],
    counterArgument: against[0] ?? null,
    dominates: against.length === 0 && decisive.length > 0 && known.length === differences.length,
  };
};
