import type { ActivityId } from '../../catalog/activities.ts';
import { facts } from '../../catalog/facts.ts';
import { featuresOf } from '../../catalog/features.ts';
import type { ActivityRanking, RankedTool } from '../ranking.ts';

/** Something unknown about a tool that alone could change the first place. */
export interface FactToVerify {
  readonly tool: string;
  readonly criterion: string;
  /** What of the tool file the criterion reads; the unknown is among it. */
  readonly reads: readonly string[];
  /** Those of `reads` that an editor believes but no source confirms. */
  readonly unverified: readonly string[];
  /** Who would lead if the fact turned out worst (for the leader) or best (for a challenger). */
  readonly wouldLead: string;
  /** The lead it would then have, in points of 100. */
  readonly lead: number;
}

/** True if something that the criterion reads of the tool is not recorded or not confirmed. */
const restsOnUnknown = ({ tool }: RankedTool, reads: readonly string[], activity: ActivityId): boolean =>
  reads.some((item) => {
    if (item === 'prices') return tool.prices === undefined;
    if (item === 'features')
      return featuresOf(activity).some(({ id }) => tool.features[activity]?.[id] === undefined);
    return tool.unverified.includes(item) || (item in facts && !(item in tool.facts));
  });

/** Points that a tool would lose or win on one criterion if its unknown turned out worst or best. */
const swing = (ranking: ActivityRanking, tool: RankedTool, place: number, bound: 'low' | 'high'): number => {
  const value = tool.values[place];
  return value === undefined
    ? 0
    : 100 * (ranking.criteria[place]?.weight ?? 0) * (value[bound] - value.value);
};

/** Who would lead, and by how much, if the unknown on one criterion turned out for the challenger. */
interface Upset {
  readonly tool: RankedTool;
  readonly place: number;
  readonly wouldLead: string;
  readonly lead: number;
}

const upsetsOf = (ranking: ActivityRanking, leader: RankedTool, second: RankedTool): readonly Upset[] => {
  const places = [...ranking.criteria.keys()];
  const onLeader = places.map((place): Upset => {
    const lost = -swing(ranking, leader, place, 'low');
    return { tool: leader, place, wouldLead: second.tool.id, lead: lost - (leader.score - second.score) };
  });
  const onOthers = ranking.ranked.slice(1).flatMap((tool) =>
    places.map((place): Upset => {
      const won = swing(ranking, tool, place, 'high');
      return { tool, place, wouldLead: tool.tool.id, lead: won - (leader.score - tool.score) };
    }),
  );
  return [...onLeader, ...onOthers].filter(({ lead }) => lead > 0);
};

/**
 * The unknown or unconfirmed facts that each alone decide the first place: on the leader, those whose worst value
 * lets the second overtake; on the others, those whose best value takes them to the front. Largest effect first.
 * Ranges that come from skipped questions are not facts and are left out.
 */
export const factsToVerify = (ranking: ActivityRanking): readonly FactToVerify[] => {
  const [leader, second] = ranking.ranked;
  if (leader === undefined || second === undefined) return [];
  return upsetsOf(ranking, leader, second)
    .map(({ tool, place, wouldLead, lead }) => {
      const { id = '', reads = [] } = ranking.criteria[place]?.criterion ?? {};
      const unverified = reads.filter((item) => tool.tool.unverified.includes(item));
      return { found: { tool: tool.tool.id, criterion: id, reads, unverified, wouldLead, lead }, tool };
    })
    .filter(({ found, tool }) => restsOnUnknown(tool, found.reads, ranking.activity))
    .map(({ found }) => found)
    .toSorted((a, b) => b.lead - a.lead || (a.tool < b.tool ? -1 : 1));
};
