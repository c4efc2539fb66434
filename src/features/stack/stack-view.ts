import { activities, type Activity, type ActivityId } from '../../catalog/activities.ts';
import { nameOf, type Catalog } from '../../catalog/catalog.ts';
import { rankingFor } from '../../state/known-rankings.ts';
import type { FoundStacks } from '../../state/use-stacks.ts';
import type { ActivityRanking, RankedTool } from '../../scoring/ranking.ts';
import type { FoundSelection } from '../../scoring/stack/selection.ts';

/** One of the team's activities. */
export interface Job extends Activity {
  readonly id: ActivityId;
  readonly ranking: ActivityRanking;
}

/** Everything that the parts of the page show, from one set of answers. */
export interface StackView extends FoundStacks {
  readonly catalog: Catalog;
  /** In the order in which a model meets them. */
  readonly jobs: readonly Job[];
}

/** Which of the stacks the page is about: the one in which each tool earns its price, or the best tool for each job. */
export type Arrangement = 'balanced' | 'best-for-each';

/** A view of answers for which there is a stack. */
export interface FeasibleView extends StackView {
  readonly arrangement: Arrangement;
  /** The stack that the page is about. */
  readonly selection: FoundSelection;
}

/** The view of one stack; what is lost with a tool has been worked out for the balanced one only. */
export const arranged = (view: StackView, balanced: FoundSelection, wanted: Arrangement): FeasibleView => {
  const { bestForEach } = view.advice;
  return wanted === 'balanced' || bestForEach === null
    ? { ...view, arrangement: 'balanced', selection: balanced }
    : { ...view, arrangement: wanted, selection: bestForEach, losses: [] };
};

/** Those of the tools whose cost is not known; every sum leaves them out. */
export const unpricedAmong = ({ advice }: StackView, tools: readonly string[]): readonly string[] =>
  tools.filter((id) => advice.withoutPrice.includes(id));

/** Puts the findings beside the rankings that they rest on. */
export const viewOf = (catalog: Catalog, found: FoundStacks): StackView => ({
  ...found,
  catalog,
  jobs: activities
    .filter(({ id }) => found.answers.activities.includes(id))
    .map((activity) => ({ ...activity, ranking: rankingFor(catalog, found.answers, activity.id) })),
});

/** How a tool is ranked for a job; undefined if it does not remain there. */
export const fitOf = ({ ranking }: Job, id: string): RankedTool | undefined =>
  ranking.ranked.find(({ tool }) => tool.id === id);

/** Names of tools, in one line: `Jenkins, MLflow and Vault`. */
export const namesOf = (catalog: Catalog, ids: readonly string[]): string => {
  const names = ids.map((id) => nameOf(catalog, id));
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
};

const labels = new Map<string, string>(activities.map(({ id, label }) => [id, label]));

/** The name of an activity. */
export const labelOf = (activity: string): string => labels.get(activity) ?? activity;

/** `1 tool`, `4 tools`. */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
