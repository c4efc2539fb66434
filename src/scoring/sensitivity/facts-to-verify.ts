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

const entry = (
  ranking: ActivityRanking,
  tool: RankedTool,
  place: number,
  wouldLead: string,
  lead: number,
): FactToVerify => {
  const reads = ranking.criteria[place]?.criterion.reads ?? [];
  return {
    tool: tool.tool.id,
    criterion: ranking.criteria[place]?.criterion.id ?? '',
    reads,
    unverified: reads.filter((item) => tool.tool.unverified.includes(item)),
    wouldLead,
    lead,
  };
};

/** Points that a tool would lose or win on one criterion if its unknown turned out worst or best. */
const swing = (ranking: ActivityRanking, tool: RankedTool, place: number, bound: 'low' | 'high'): number => {
  const value = tool.values[place];
  return value === undefined
    ? 0
    : 100 * (ranking.criteria[place]?.weight ?? 0) * (value[bound] - value.value);
};

/**
 * The unknown facts that each alone decide the first place: on the leader, those whose worst value lets the second
 * overtake; on the others, those whose best value takes them to the front. Largest effect first.
 */
export const factsToVerify = (ranking: ActivityRanking): readonly FactToVerify[] => {
  const [leader, second] = ranking.ranked;
  if (leader === undefined || second === undefined) return [];
  const lead = leader.score - second.score;
  const places = [...ranking.criteria.keys()];
  const onLeader = places.flatMap((place) => {
    const lost = -swing(ranking, leader, place, 'low');
    return lost > lead ? [entry(ranking, leader, place, second.tool.id, lost - lead)] : [];
  });
  const onOthers = ranking.ranked.slice(1).flatMap((tool) =>
    places.flatMap((place) => {
      const won = swing(ranking, tool, place, 'high') - (leader.score - tool.score);
      return won > 0 ? [entry(ranking, tool, place, tool.tool.id, won)] : [];
    }),
  );
  return [...onLeader, ...onOthers].toSorted((a, b) => b.lead - a.lead || (a.tool < b.tool ? -1 : 1));
};
