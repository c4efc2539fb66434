import { createCatalog } from '../../catalog/catalog.ts';
import type { Activity } from '../../catalog/activities.ts';
import { noAnswers } from '../../questions/answers.ts';
import type { Constraint } from '../../scoring/constraint.ts';
import { createContext, type Context } from '../../scoring/context.ts';
import type { Criterion } from '../../scoring/criterion.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';

/** The reader's own numbers for one activity, beside the general rule. */
export interface OwnCase {
  readonly activity: Activity;
  readonly ranking: ActivityRanking;
  /** The limits that the reader's answers set. */
  readonly limits: readonly Constraint[];
  readonly context: Context;
}

/** Nobody's answers: for what holds in general. */
export const noCase: Context = createContext(createCatalog([]), noAnswers, 'ci-cd', '');

/** Share of the weight that a criterion has for the reader; undefined if it does not matter to them. */
export const weightIn = ({ ranking }: OwnCase, { id }: Criterion): number | undefined =>
  ranking.criteria.find(({ criterion }) => criterion.id === id)?.weight;

/** How many tools a limit leaves out for the reader; undefined if their answers do not set it. */
export const leftOutBy = ({ ranking, limits }: OwnCase, { id }: Constraint): number | undefined =>
  limits.some((limit) => limit.id === id)
    ? ranking.eliminated.filter(({ reasons }) => reasons.some(({ constraint }) => constraint === id)).length
    : undefined;
