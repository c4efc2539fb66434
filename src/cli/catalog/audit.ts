import { activityIds, type ActivityId } from '../../catalog/activities.ts';
import { toolsFor, type Catalog } from '../../catalog/catalog.ts';
import { isMaintained } from '../../catalog/report.ts';
import { valueAt, type Answers } from '../../questions/answers.ts';
import { questions } from '../../questions/registry.ts';
import { rankActivity } from '../../scoring/rank.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { createRandom, type Random } from '../../scoring/robustness/random.ts';
import { DominanceTally, type Dominated } from './dominance-tally.ts';
import { QuestionTally, type QuestionEffect } from './question-tally.ts';
import { randomAnswers } from './random-answers.ts';

/** How often a tool came near the top in one activity that it covers. */
export interface Reach {
  readonly tool: string;
  readonly activity: ActivityId;
  /** Profiles in which this activity was ranked and the answers did not name the tool. */
  readonly seen: number;
  readonly topFive: number;
  readonly first: number;
}

export interface Audit {
  readonly profiles: number;
  readonly seed: number;
  readonly rankings: number;
  readonly reach: readonly Reach[];
  /** Maintained tools that reached the top five of no activity in any profile. */
  readonly neverTopFive: readonly string[];
  readonly dominated: readonly (Dominated & { readonly activity: ActivityId })[];
  readonly questions: readonly QuestionEffect[];
}

const systemPaths = questions.filter(({ control }) => control.kind === 'systems').map(({ path }) => path);

/** Tools that the answers themselves lift up or rule out. */
const namedIn = (answers: Answers): ReadonlySet<string> =>
  new Set(
    systemPaths.flatMap((path) => {
      const named = valueAt(answers, path);
      return Array.isArray(named) ? named.filter((id) => typeof id === 'string') : [];
    }),
  );

interface Count {
  seen: number;
  topFive: number;
  first: number;
}

const count = (
  counts: ReadonlyMap<string, Count>,
  { ranked }: ActivityRanking,
  named: ReadonlySet<string>,
) => {
  for (const [tool, one] of counts) if (!named.has(tool)) one.seen += 1;
  for (const { tool, rank } of ranked) {
    const one = counts.get(tool.id);
    if (one === undefined || named.has(tool.id) || rank > 5) continue;
    one.topFive += 1;
    if (rank === 1) one.first += 1;
  }
};

interface Tally {
  readonly counts: ReadonlyMap<string, Count>;
  readonly dominance: DominanceTally;
}

const tallyFor = (catalog: Catalog, activity: ActivityId): Tally => {
  const ids = toolsFor(catalog, activity)
    .filter(isMaintained)
    .map(({ id }) => id);
  return {
    counts: new Map(ids.map((id) => [id, { seen: 0, topFive: 0, first: 0 }])),
    dominance: new DominanceTally(ids),
  };
};

/** Nothing is said of a tool that no profile had to judge. */
const reachOf = (tallies: ReadonlyMap<ActivityId, Tally>): readonly Reach[] =>
  [...tallies].flatMap(([activity, { counts }]) =>
    [...counts].filter(([, { seen }]) => seen > 0).map(([tool, reached]) => ({ tool, activity, ...reached })),
  );

const withoutTopFive = (reach: readonly Reach[]): readonly string[] => {
  const reached = new Set(reach.filter(({ topFive }) => topFive > 0).map(({ tool }) => tool));
  return [...new Set(reach.map(({ tool }) => tool))].filter((tool) => !reached.has(tool)).toSorted();
};

const activityAt = (random: Random, { activities }: Answers): ActivityId | undefined =>
  activities[Math.floor(random() * activities.length)];

/**
 * Ranks the catalog for many made-up teams and reports what never makes a difference: tools that never come near the
 * top, tools that another one always outdoes, questions whose answer moves nothing. The same seed gives the same
 * report. A tool that the answers name (already in use, excluded, to be replaced) is not counted in that profile.
 */
export const auditCatalog = (catalog: Catalog, profiles: number, seed: number): Audit => {
  const random = createRandom(seed, 'audit');
  const tallies = new Map(activityIds.map((activity) => [activity, tallyFor(catalog, activity)]));
  const effects = new QuestionTally(catalog);
  let rankings = 0;
  for (let profile = 0; profile < profiles; profile += 1) {
    const answers = randomAnswers(random, catalog);
    const named = namedIn(answers);
    const probed = activityAt(random, answers);
    for (const activity of answers.activities) {
      const ranking = rankActivity(catalog, answers, activity);
      const tally = tallies.get(activity);
      rankings += 1;
      if (tally !== undefined) count(tally.counts, ranking, named);
      tally?.dominance.add(ranking, named);
      if (activity === probed) effects.add(answers, activity, ranking);
    }
  }
  const reach = reachOf(tallies);
  return {
    profiles,
    seed,
    rankings,
    reach,
    neverTopFive: withoutTopFive(reach),
    dominated: [...tallies].flatMap(([activity, { dominance }]) =>
      dominance.dominated().map((one) => ({ activity, ...one })),
    ),
    questions: effects.effects(),
  };
};
