import type { Tool } from '../../catalog/tool.ts';
import type { Criterion } from '../criterion.ts';
import type { ActivityRanking } from '../ranking.ts';
import { mostCritical, weightIntervals, type WeightInterval } from './weight-stability.ts';

/** How far the weight of one criterion may move before another tool is first, the others keeping proportion. */
export interface CriterionStability {
  readonly criterion: Criterion;
  /** The present weight, a share of 1. */
  readonly weight: number;
  /** The leader stays first for every weight from `low` to `high`. */
  readonly low: number;
  readonly high: number;
  /** Who is first below `low` and above `high`; null if nobody takes over on that side. */
  readonly below: Tool | null;
  readonly above: Tool | null;
}

/** How the first place of a ranking hangs on single weights. */
export interface RankingStability {
  readonly leader: Tool;
  /** In the order of the ranking's criteria. */
  readonly criteria: readonly CriterionStability[];
  /** The criterion whose weight needs the smallest relative move to change the first place; null if none can. */
  readonly mostCritical: CriterionStability | null;
}

/** The weight interval of every criterion with names instead of places; null if no tool is ranked. */
export const stabilityOf = ({ ranked, criteria }: ActivityRanking): RankingStability | null => {
  const leader = ranked[0]?.tool;
  if (leader === undefined) return null;
  const values = ranked.map((scored) => scored.values.map(({ value }) => value));
  const weights = criteria.map(({ weight }) => weight);
  const toolAt = (place: number | null): Tool | null =>
    place === null ? null : (ranked[place]?.tool ?? null);
  const named = ({ criterion: place, weight, low, high, ...taken }: WeightInterval): CriterionStability[] => {
    const criterion = criteria[place]?.criterion;
    if (criterion === undefined) return [];
    const below = toolAt(taken.takesOverBelow);
    return [{ criterion, weight, low, high, below, above: toolAt(taken.takesOverAbove) }];
  };
  const intervals = weightIntervals(values, weights, 0);
  const critical = mostCritical(intervals);
  return {
    leader,
    criteria: intervals.flatMap(named),
    mostCritical: critical === null ? null : (named(critical)[0] ?? null),
  };
};
