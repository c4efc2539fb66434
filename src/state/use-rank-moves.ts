import { useMemo } from 'react';
import type { ActivityRanking } from '../scoring/ranking.ts';
import { useAnswerHistory } from './answer-history.ts';
import { rankingFor } from './known-rankings.ts';
import { useCatalog } from './use-catalog.ts';

/** By id of the tool: how many places it gained, or lost if below 0; those that kept theirs are left out. */
export type RankMoves = ReadonlyMap<string, number>;

const stillness: RankMoves = new Map();

/** How the last change of the answers moved the tools of a ranking; empty until something is changed. */
export const useRankMoves = (ranking: ActivityRanking): RankMoves => {
  const catalog = useCatalog();
  const before = useAnswerHistory((history) => history.before);
  return useMemo(() => {
    if (before === null) return stillness;
    const old = rankingFor(catalog, before, ranking.activity);
    const ranks = new Map(old.ranked.map(({ tool, rank }) => [tool.id, rank]));
    return new Map(
      ranking.ranked.flatMap(({ tool, rank }) => {
        const gained = (ranks.get(tool.id) ?? rank) - rank;
        return gained === 0 ? [] : [[tool.id, gained] as const];
      }),
    );
  }, [catalog, before, ranking]);
};
