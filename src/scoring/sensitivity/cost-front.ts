import type { ActivityRanking, RankedTool } from '../ranking.ts';
import { paretoFront } from './dominance.ts';

/** A tool by what it costs and by how well it fits leaving cost aside. */
export interface FitAndCost {
  readonly tool: string;
  /** Score over all criteria but those of cost, in points of 100. */
  readonly fit: number;
  /** Expected US dollars a month. */
  readonly cost: number;
  /** True if no other tool fits as well for less, or better for as much (Pareto). */
  readonly onFront: boolean;
}

const fitOf = ({ criteria }: ActivityRanking, { values }: RankedTool): number => {
  let points = 0;
  let weights = 0;
  for (const [place, { criterion, weight }] of criteria.entries()) {
    if (criterion.group === 'cost') continue;
    points += weight * (values[place]?.value ?? 0);
    weights += weight;
  }
  return weights === 0 ? 0 : (100 * points) / weights;
};

/** The tools that fit and have a published price, best fit first, with the front of fit against cost. */
export const fitAgainstCost = (ranking: ActivityRanking): readonly FitAndCost[] => {
  const priced = ranking.ranked.flatMap((scored) => {
    const { cost } = scored.way;
    return cost.known ? [{ tool: scored.tool.id, fit: fitOf(ranking, scored), cost: cost.expected }] : [];
  });
  const front = new Set(paretoFront(priced.map(({ fit, cost }) => [fit, -cost])));
  return priced
    .map((one, place) => ({ ...one, onFront: front.has(place) }))
    .toSorted((a, b) => b.fit - a.fit || (a.tool < b.tool ? -1 : 1));
};
