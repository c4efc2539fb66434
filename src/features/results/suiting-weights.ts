import type { ActivityRanking } from '../../scoring/ranking.ts';
import type { ToolRobustness } from '../../scoring/robustness/ranking-robustness.ts';

/** A criterion that weighs more, on average, in the draws that a tool wins than it does now. */
export interface SuitingWeight {
  readonly label: string;
  /** The present weight and the mean of those draws, shares of 1. */
  readonly now: number;
  readonly central: number;
}

/** Criteria that are named for each tool. */
const named = 3;

/** Smaller shifts are the luck of the draw. */
const leastShift = 0.002;

/** Where a tool's central weights lie furthest above the present ones; none if they are not known. */
export const suitingWeights = (
  { criteria }: Pick<ActivityRanking, 'criteria'>,
  { centralWeights }: Pick<ToolRobustness, 'centralWeights'>,
): readonly SuitingWeight[] =>
  centralWeights === null
    ? []
    : criteria
        .map(({ criterion, weight }, place) => ({
          label: criterion.label,
          now: weight,
          central: centralWeights[place] ?? weight,
        }))
        .filter(({ now, central }) => central - now > leastShift)
        .toSorted((a, b) => b.central - b.now - (a.central - a.now))
        .slice(0, named);
