import { pointsByGroup } from '../../scoring/points-by-group.ts';
import type { ActivityRanking, RankedTool } from '../../scoring/ranking.ts';
import type { ToolRobustness } from '../../scoring/robustness/ranking-robustness.ts';
import { pointsInWords } from '../../scoring/score-in-words.ts';
import type { CriterionStability } from '../../scoring/sensitivity/ranking-stability.ts';
import type { ColourName } from '../../ui/bar.tsx';
import type { BarRow, Bars, Stretch } from '../../ui/picture/bars.ts';
import { drawnShare } from '../../scoring/robustness/first-share-in-words.ts';
import { weightInWords } from './stability-in-words.ts';

/** The score of each tool as one bar of 100, made of the points of each group. */
export const barsOfPoints = (ranking: ActivityRanking, tools: readonly RankedTool[]): Bars => {
  const groupsOf = (scored: RankedTool) => pointsByGroup(ranking, scored);
  const legend = tools.slice(0, 1).flatMap(groupsOf);
  return {
    rows: tools.map((scored) => {
      let from = 0;
      const stretches = groupsOf(scored).map(({ group, points }): Stretch => {
        const start = from;
        from += points / 100;
        return { from: start, to: from, colour: `--bar-${group}` };
      });
      return { label: scored.tool.name, value: pointsInWords(scored.score), stretches };
    }),
    legend: legend.map(({ group, label }) => ({ label, colour: `--bar-${group}` })),
  };
};

const first: ColourName = '--accent';
const topThree: ColourName = '--bar-capability';

/** How often each tool is first, and among the first three. */
export const barsOfShares = (tools: readonly ToolRobustness[], nameFor: (tool: string) => string): Bars => ({
  rows: tools.flatMap((one): readonly BarRow[] => [
    {
      label: nameFor(one.tool),
      value: drawnShare(one.first),
      stretches: [{ from: 0, to: one.first, colour: first }],
    },
    {
      label: '',
      value: drawnShare(one.topThree),
      stretches: [{ from: 0, to: one.topThree, colour: topThree }],
    },
  ]),
  legend: [
    { label: 'First', colour: first },
    { label: 'Among the first three', colour: topThree },
  ],
});

/** The weights at which the first tool stays first, with a mark at the present one. */
export const barsOfWeights = (criteria: readonly CriterionStability[]): Bars => ({
  rows: criteria.map(({ criterion, weight, low, high }) => ({
    label: criterion.label,
    value: `${weightInWords(low)} to ${weightInWords(high)}`,
    stretches: [{ from: low, to: high, colour: first }],
    mark: weight,
  })),
  legend: [],
});
