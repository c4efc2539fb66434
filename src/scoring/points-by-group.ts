import { criterionGroups, type CriterionGroupId } from '../questions/criterion-groups.ts';
import type { ActivityRanking, ScoredTool } from './ranking.ts';

/** What the criteria of one group add to a score, in points of 100. */
export interface GroupPoints {
  readonly group: CriterionGroupId;
  readonly label: string;
  readonly points: number;
  /** Points that the group could add at most: its share of the weight in per cent. */
  readonly possible: number;
}

/** The possible points of each group; a group without a criterion that matters to the team has 0. */
export const possibleByGroup = ({ criteria }: ActivityRanking): ReadonlyMap<CriterionGroupId, number> => {
  const sums = new Map<CriterionGroupId, number>(criterionGroups.map(({ id }) => [id, 0]));
  for (const { criterion, weight } of criteria) {
    sums.set(criterion.group, (sums.get(criterion.group) ?? 0) + 100 * weight);
  }
  return sums;
};

/** A score split by group, in the order of the groups; groups without a criterion that matters are left out. */
export const pointsByGroup = (
  ranking: ActivityRanking,
  { values }: Pick<ScoredTool, 'values'>,
): readonly GroupPoints[] => {
  const possible = possibleByGroup(ranking);
  const points = new Map<CriterionGroupId, number>();
  for (const [place, { criterion, weight }] of ranking.criteria.entries()) {
    const won = 100 * weight * (values[place]?.value ?? 0);
    points.set(criterion.group, (points.get(criterion.group) ?? 0) + won);
  }
  return criterionGroups
    .filter(({ id }) => points.has(id))
    .map(({ id, label }) => ({
      group: id,
      label,
      points: points.get(id) ?? 0,
      possible: possible.get(id) ?? 0,
    }));
};
