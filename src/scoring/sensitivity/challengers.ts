import type { Tool } from '../../catalog/tool.ts';
import type { ActivityRanking, ScoredTool } from '../ranking.ts';
import { smallestChangeL1, smallestChangeL2, type WeightChange } from './weight-change.ts';

/** How little the weights would have to change for a tool to draw level with the first. */
export interface Challenger {
  readonly tool: Tool;
  /** Smallest sum of absolute changes, with the weights it leads to; null if no weighting puts it level. */
  readonly l1: WeightChange | null;
  /** Smallest Euclidean change. Null likewise. */
  readonly l2: WeightChange | null;
}

const differencesOf = (leader: ScoredTool, other: ScoredTool): readonly number[] =>
  leader.values.map(({ value }, place) => value - (other.values[place]?.value ?? 0));

/** The smallest changes of weights that bring a tool level with one above it. */
export const challengeOf = (
  { criteria }: Pick<ActivityRanking, 'criteria'>,
  leader: ScoredTool,
  other: ScoredTool,
): Challenger => {
  const weights = criteria.map(({ weight }) => weight);
  const differences = differencesOf(leader, other);
  return {
    tool: other.tool,
    l1: smallestChangeL1(weights, differences),
    l2: smallestChangeL2(weights, differences),
  };
};

/** The tools after the first, so many of them, each with the smallest changes of weights that bring it level. */
export const challengersIn = (ranking: ActivityRanking, most: number): readonly Challenger[] => {
  const [leader, ...others] = ranking.ranked;
  return leader === undefined
    ? []
    : others.slice(0, most).map((other) => challengeOf(ranking, leader, other));
};
