import type { ActivityId } from '../catalog/activities.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Answers } from '../questions/answers.ts';
import { rankActivity } from '../scoring/rank.ts';
import type { ActivityRanking } from '../scoring/ranking.ts';

const known = new WeakMap<Catalog, WeakMap<Answers, Map<ActivityId, ActivityRanking>>>();

/** The value at a key, made and kept if it is not there. */
const kept = <K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V => {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
};

/** The ranking of one activity, worked out once however many parts of the page ask for it. */
export const rankingFor = (catalog: Catalog, answers: Answers, activity: ActivityId): ActivityRanking => {
  const byAnswers = kept(known, catalog, () => new WeakMap<Answers, Map<ActivityId, ActivityRanking>>());
  const byActivity = kept(byAnswers, answers, () => new Map<ActivityId, ActivityRanking>());
  return kept(byActivity, activity, () => rankActivity(catalog, answers, activity));
};
