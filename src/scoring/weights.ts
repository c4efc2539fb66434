import { answerTo } from '../questions/answers.ts';
import type { CriterionGroupId } from '../questions/criterion-groups.ts';
import { importanceOf } from '../questions/priorities/importance.ts';
import type { Context } from './context.ts';
import type { Criterion, PreparedCriterion } from './criterion.ts';
import type { WeightedCriterion } from './ranking.ts';
import { criteria } from './registry.ts';

/** The importance of a group that the team did not rate: as usual. */
const neutral = 5;

const importance = (context: Context, group: CriterionGroupId): number =>
  answerTo(context.answers, importanceOf(group)) ?? neutral;

/** A criterion that matters to a team. */
export interface StatedCriterion {
  readonly criterion: Criterion;
  readonly prepared: PreparedCriterion;
  /** Its swing points times the importance of its group. */
  readonly stated: number;
}

/** A criterion made ready for these answers; null if they make it irrelevant. */
export const statedCriterion = (criterion: Criterion, context: Context): StatedCriterion | null => {
  const prepared = criterion.prepare(context);
  if (prepared === null || prepared.points <= 0) return null;
  return { criterion, prepared, stated: prepared.points * importance(context, criterion.group) };
};

/**
 * Weights from swing points (von Winterfeldt & Edwards 1986): each criterion's points times the importance of
 * its group (0..10, 5 = neutral), divided by the sum over the criteria that matter to this team. A criterion
 * that the answers make irrelevant has no weight and the others share it. If every importance is 0, all groups
 * count as neutral.
 */
export const weighCriteria = (context: Context): readonly WeightedCriterion[] => {
  const relevant = criteria.flatMap((criterion) => statedCriterion(criterion, context) ?? []);
  const total = relevant.reduce((sum, { stated }) => sum + stated, 0);
  const points = (one: StatedCriterion) => (total > 0 ? one.stated : one.prepared.points);
  const sum = relevant.reduce((all, one) => all + points(one), 0);
  return relevant.map((one) => ({
    criterion: one.criterion,
    prepared: one.prepared,
    points: points(one),
    weight: points(one) / sum,
  }));
};

/** What to tell a team about answers of theirs that make no difference here. */
export const remarksFor = (context: Context): readonly string[] =>
  criteria.flatMap(({ remark }) => remark?.(context) ?? []);
