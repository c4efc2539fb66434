import type { Tool } from '../../catalog/tool.ts';
import type { CriterionGroupId } from '../../questions/criterion-groups.ts';
import type { Criterion } from '../../scoring/criterion.ts';
import { criterionPoints } from '../../scoring/points-by-criterion.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import type { Arrangement } from './compare-sections.ts';
import type { ComparedTool } from './compared-tools.ts';

/** One criterion with the points of each compared tool, in their order. */
export interface CriterionLine {
  readonly criterion: Criterion;
  readonly possible: number;
  readonly cells: readonly {
    readonly tool: Tool;
    readonly points: number;
    readonly low: number;
    readonly high: number;
  }[];
}

/** Differences that the printed numbers do not show. */
const unseen = 0.05;

const spread = ({ cells }: CriterionLine): number => {
  const points = cells.map((cell) => cell.points);
  return Math.max(...points) - Math.min(...points);
};

/** The criteria of a group as the reader wants them: those that differ alone, or first, the largest difference first. */
export const arrangedCriteria = (
  ranking: ActivityRanking,
  tools: readonly ComparedTool[],
  group: CriterionGroupId,
  { onlyDifferences, differencesFirst }: Arrangement,
): readonly CriterionLine[] => {
  const columns = tools.map((scored) => ({
    tool: scored.tool,
    criteria: criterionPoints(ranking, scored, group),
  }));
  const lines = (columns[0]?.criteria ?? []).map(({ criterion, possible }, row): CriterionLine => ({
    criterion,
    possible,
    cells: columns.map(({ tool, criteria }) => {
      const { points = 0, low = 0, high = 0 } = criteria[row] ?? {};
      return { tool, points, low, high };
    }),
  }));
  const kept = lines.filter((line) => !onlyDifferences || spread(line) > unseen);
  return differencesFirst ? kept.toSorted((a, b) => spread(b) - spread(a)) : kept;
};
