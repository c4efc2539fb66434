import type { ActivityId } from '../../catalog/activities.ts';
import { factInWords } from '../../catalog/fact-in-words.ts';
import type { Coverage } from '../../catalog/tool.ts';
import type { StatusState } from '../../catalog/vocabularies.ts';
import type { CriterionGroupId } from '../../questions/criterion-groups.ts';
import { coverage } from '../../scoring/explanation.ts';
import { pointsByGroup } from '../../scoring/points-by-group.ts';
import type { ActivityRanking, RankedTool } from '../../scoring/ranking.ts';
import { rankInWords } from '../../scoring/score-in-words.ts';
import type { RankMoves } from '../../state/use-rank-moves.ts';

/** One line of the table of tools; what is unknown is undefined, and sorts last. */
export interface ToolRow {
  readonly scored: RankedTool;
  readonly rankText: string;
  /** Places gained by the last change; undefined if it stayed where it was. */
  readonly gained: number | undefined;
  readonly activity: ActivityId;
  readonly points: ReadonlyMap<CriterionGroupId, number>;
  /** Expected cost a month. */
  readonly cost: number | undefined;
  readonly coverage: number;
  readonly licence: string | undefined;
  readonly openness: string | undefined;
  readonly deployment: string | undefined;
}

/** The lines of the table, in the order of the ranking. */
export const toolRows = (ranking: ActivityRanking, moves: RankMoves): readonly ToolRow[] =>
  ranking.ranked.map((scored) => {
    const { licence, openness, deployment } = scored.tool.facts;
    return {
      scored,
      rankText: rankInWords(ranking, scored),
      gained: moves.get(scored.tool.id),
      activity: ranking.activity,
      points: new Map(pointsByGroup(ranking, scored).map(({ group, points }) => [group, points])),
      cost: scored.way.cost.known ? scored.way.cost.expected : undefined,
      coverage: coverage(ranking, scored),
      licence: licence && factInWords('licence', licence),
      openness: openness && factInWords('openness', openness),
      deployment: deployment && factInWords('deployment', deployment),
    };
  });

/** What the reader asked the table to show. */
export interface RowFilter {
  readonly text: string;
  readonly status: StatusState | 'any';
  /** Whether it does the whole job. */
  readonly coverage: Coverage | 'any';
}

/** Leaves nothing out. */
export const everything: RowFilter = { text: '', status: 'any', coverage: 'any' };

/** True if the tool's name, another name of it or its summary holds the text, and the rest is as wanted. */
export const keepsRow =
  ({ text, status, coverage: wantedCoverage }: RowFilter) =>
  ({ scored: { tool }, activity }: ToolRow): boolean => {
    const wanted = text.trim().toLowerCase();
    const words = [tool.name, ...tool.aliases, tool.summary];
    return (
      (status === 'any' || tool.status.state === status) &&
      (wantedCoverage === 'any' || tool.activities[activity] === wantedCoverage) &&
      words.some((word) => word.toLowerCase().includes(wanted))
    );
  };
