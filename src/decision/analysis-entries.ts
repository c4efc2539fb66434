import type { Catalog } from '../catalog/catalog.ts';
import type { Answers } from '../questions/answers.ts';
import { gapsFor } from '../questions/gaps.ts';
import type { Change, Findings } from '../scoring/counterfactuals/find-changes.ts';
import { searchChanges } from '../scoring/counterfactuals/find-changes.ts';
import { compareTools, type Difference } from '../scoring/pairwise.ts';
import type { ActivityRanking, WeightedCriterion } from '../scoring/ranking.ts';
import type { ToolRobustness } from '../scoring/robustness/ranking-robustness.ts';
import { challengersIn } from '../scoring/sensitivity/challengers.ts';
import { stabilityOf } from '../scoring/sensitivity/ranking-stability.ts';
import type { WeightChange } from '../scoring/sensitivity/weight-change.ts';
import type { Decision } from './decision-schema.ts';
import { rounded } from './rounded.ts';

type ActivityEntry = Decision['activities'][number];
type ChangeEntry = ActivityEntry['changes'][number];

/** Tools after the first that are looked into. */
const challengersShown = 5;

const editEntry = ({ path, to }: Change['edits'][number]) => ({ path, to: to ?? null });

/** The change as the decision states it. */
export const changeEntry = ({ tool, edits, lead, canChoose, wasEliminated }: Change): ChangeEntry[] => {
  const [one, other] = edits;
  const outcome = { first: tool, lead: rounded(lead), canChoose, wasEliminated };
  if (one === undefined) return [];
  return other === undefined
    ? [{ kind: 'answer', ...editEntry(one), ...outcome }]
    : [{ kind: 'pair', edits: [editEntry(one), editEntry(other)], ...outcome }];
};

type Criteria = readonly WeightedCriterion[];

const namedWeights = (criteria: Criteria, weights: readonly number[]): Record<string, number> =>
  Object.fromEntries(
    criteria.map(({ criterion }, place) => [criterion.id, rounded(weights[place] ?? 0)] as const),
  );

/** What sampling says of one tool. */
export const robustnessEntry = (
  { criteria }: ActivityRanking,
  { first, topThree, centralWeights, confidence, beatenByFirst }: ToolRobustness,
): ActivityEntry['ranking'][number]['robustness'] => ({
  first: rounded(first),
  topThree: rounded(topThree),
  centralWeights: centralWeights === null ? null : namedWeights(criteria, centralWeights),
  confidence: confidence === null ? null : rounded(confidence),
  beatenByFirst: beatenByFirst === null ? null : rounded(beatenByFirst),
});

const stabilityEntry = (ranking: ActivityRanking): Pick<ActivityEntry, 'weightStability'> => {
  const stability = stabilityOf(ranking);
  if (stability === null) return {};
  return {
    weightStability: {
      mostCritical: stability.mostCritical?.criterion.id ?? null,
      criteria: stability.criteria.map(({ criterion, weight, low, high, below, above }) => ({
        criterion: criterion.id,
        weight: rounded(weight),
        range: [rounded(low), rounded(high)],
        below: below?.id ?? null,
        above: above?.id ?? null,
      })),
    },
  };
};

const weightChangeEntry = (criteria: Criteria, change: WeightChange | null) => {
  if (change === null) return null;
  const moved = criteria.flatMap(({ criterion, weight }, place) => {
    const to = rounded(change.weights[place] ?? 0);
    return to === rounded(weight) ? [] : [[criterion.id, to] as const];
  });
  return { distance: rounded(change.distance), weights: Object.fromEntries(moved) };
};

const challengerEntries = (ranking: ActivityRanking): NonNullable<ActivityEntry['challengers']> =>
  challengersIn(ranking, challengersShown).map(({ tool, l1, l2 }) => ({
    tool: tool.id,
    l1: weightChangeEntry(ranking.criteria, l1),
    l2: weightChangeEntry(ranking.criteria, l2),
  }));

const differenceEntry = ({ criterion, points }: Difference) => ({
  criterion: criterion.id,
  points: rounded(points),
});

const firstOverSecondEntry = (ranking: ActivityRanking): Pick<ActivityEntry, 'firstOverSecond'> => {
  const [first, second] = ranking.ranked;
  if (first === undefined || second === undefined) return {};
  const { differences, decisive, counterArgument, dominates } = compareTools(ranking, first, second);
  return {
    firstOverSecond: {
      first: first.tool.id,
      second: second.tool.id,
      decisive: decisive.map(differenceEntry),
      counterArgument: counterArgument === null ? null : differenceEntry(counterArgument),
      dominates,
      guessed: differences.filter(({ guessed }) => guessed !== null).map(differenceEntry),
    },
  };
};

/** The skipped questions among those that decide, in their order. */
export const nextQuestions = (
  { deciding }: Findings,
  answers: Answers,
  { activity }: ActivityRanking,
): string[] => {
  const gaps = new Set(gapsFor(answers, activity).map(({ path }) => path));
  return deciding.filter((path) => gaps.has(path));
};

/** What only a close look tells: what would change the first place, and how far it is from changing. */
export const closeLook = (
  ranking: ActivityRanking,
  catalog: Catalog,
  answers: Answers,
): Pick<
  ActivityEntry,
  'changes' | 'weightStability' | 'challengers' | 'firstOverSecond' | 'nextQuestions'
> => {
  const findings = searchChanges(catalog, answers, ranking.activity, { pairs: true });
  return {
    changes: findings.changes.flatMap(changeEntry),
    nextQuestions: nextQuestions(findings, answers, ranking),
    ...stabilityEntry(ranking),
    challengers: challengerEntries(ranking),
    ...firstOverSecondEntry(ranking),
  };
};
