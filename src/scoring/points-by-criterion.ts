import type { CriterionGroupId } from '../questions/criterion-groups.ts';
import type { Criterion } from './criterion.ts';
import type { ActivityRanking, ScoredTool } from './ranking.ts';

/** What one criterion adds to a score, in points of 100. */
export interface CriterionPoints {
  readonly criterion: Criterion;
  readonly points: number;
  /** Lowest and highest points that the unknown facts allow. */
  readonly low: number;
  readonly high: number;
  /** Points that the criterion could add at most: its weight in per cent. */
  readonly possible: number;
}

/** The criteria of one group with what each adds to a score, heaviest first. */
export const criterionPoints = (
  { criteria }: ActivityRanking,
  { values }: Pick<ScoredTool, 'values'>,
  group: CriterionGroupId,
): readonly CriterionPoints[] =>
  criteria
    .flatMap(({ criterion, weight }, place): CriterionPoints[] => {
      const value = values[place];
      if (criterion.group !== group || value === undefined) return [];
      const possible = 100 * weight;
      return [
        {
          criterion,
          points: possible * value.value,
          low: possible * value.low,
          high: possible * value.high,
          possible,
        },
      ];
    })
    .toSorted((a, b) => b.possible - a.possible || (a.criterion.id < b.criterion.id ? -1 : 1));
