import type { ActivityId } from '../../catalog/activities.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { valueAt, withAnswer, type Answers } from '../../questions/answers.ts';
import { questions, questionsFor } from '../../questions/registry.ts';
import { rankActivity } from '../../scoring/rank.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';

/** What taking back the answer to one question did, over all profiles that had answered it. */
export interface QuestionEffect {
  readonly path: string;
  /** In how many profiles it was taken back. */
  readonly tried: number;
  /** How often anything was different: a score, a doubt, a reason, a remark. */
  readonly noticed: number;
  /** How often another order came out, or another tool was eliminated. */
  readonly reordered: number;
  /** How often another tool led. */
  readonly newLeader: number;
}

const orderOf = ({ ranked, eliminated }: ActivityRanking) =>
  [
    ...ranked.map(({ tool, rank }) => `${rank} ${tool.id}`),
    ...eliminated.map(({ tool }) => `out ${tool.id}`).toSorted(),
  ].join();

/** Everything of a ranking that a reader could see change. */
const appearanceOf = ({ ranked, eliminated, remarks }: ActivityRanking) =>
  JSON.stringify([
    remarks,
    [...ranked, ...eliminated].map(({ tool, score, unconfirmed }) => [
      tool.id,
      score.toFixed(6),
      unconfirmed,
    ]),
    eliminated.map(({ reasons }) => reasons),
  ]);

const leadersOf = ({ ranked }: ActivityRanking) =>
  ranked
    .filter(({ rank }) => rank === 1)
    .map(({ tool }) => tool.id)
    .join();

/** What two rankings are compared by. */
const impressionOf = (ranking: ActivityRanking) => ({
  appearance: appearanceOf(ranking),
  order: orderOf(ranking),
  leaders: leadersOf(ranking),
});

interface Count {
  tried: number;
  noticed: number;
  reordered: number;
  newLeader: number;
}

const shareReordered = ({ tried, reordered }: Count) => (tried === 0 ? 0 : reordered / tried);

/** A question that was taken back this often is known well enough; the time is better spent on rarer ones. */
const enough = 400;

/** Counts, question by question, how often its answer makes a difference to a ranking. */
export class QuestionTally {
  readonly #catalog: Catalog;
  readonly #counts = new Map<string, Count>();

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
    for (const { path } of questions)
      if (path !== 'activities') this.#counts.set(path, { tried: 0, noticed: 0, reordered: 0, newLeader: 0 });
  }

  /** Takes back each answer in turn that matters to this activity, and compares. */
  add(answers: Answers, activity: ActivityId, ranking: ActivityRanking): void {
    const wanted = questionsFor({ activities: [activity] }).flatMap(({ path }) => {
      const count = this.#counts.get(path);
      const asked = count !== undefined && count.tried < enough && valueAt(answers, path) !== undefined;
      return asked ? [{ path, count }] : [];
    });
    if (wanted.length === 0) return;
    const before = impressionOf(ranking);
    for (const { path, count } of wanted) {
      const without = rankActivity(this.#catalog, withAnswer(answers, path, undefined), activity);
      const after = impressionOf(without);
      count.tried += 1;
      if (after.appearance !== before.appearance) count.noticed += 1;
      if (after.order !== before.order) count.reordered += 1;
      if (after.leaders !== before.leaders) count.newLeader += 1;
    }
  }

  /** The effect of every question, the smallest first. */
  effects(): readonly QuestionEffect[] {
    return [...this.#counts]
      .toSorted(([a, one], [b, other]) => shareReordered(one) - shareReordered(other) || (a < b ? -1 : 1))
      .map(([path, count]) => ({ path, ...count }));
  }
}
