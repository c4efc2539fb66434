import type { ActivityId } from '../catalog/activities.ts';
import { toolsFor, type Catalog } from '../catalog/catalog.ts';
import type { Answers } from '../questions/answers.ts';
import { createContext } from './context.ts';
import type { Valuation } from './criterion.ts';
import type { ActivityRanking, EliminatedTool, RankedTool, ScoredTool } from './ranking.ts';
import { checkedConstraints, screen } from './screening.ts';
import { remarksFor, weighCriteria } from './weights.ts';

/**
 * Scores are compared in millionths of a point: rounding in floating-point sums must not break a tie, and being on
 * the same step is transitive where "closer than" is not.
 */
const step = (score: number): number => Math.round(score * 1_000_000);

/** Leads of less than this many points of 100 are too close to call. */
export const closeCall = 2;

interface Sums {
  score: number;
  low: number;
  high: number;
}

/** 100 × Σ wᵢvᵢ, for the expected values and for both bounds of what is unknown. */
export const weightedSums = (
  weights: readonly { readonly weight: number }[],
  values: readonly Valuation[],
): Readonly<Sums> => {
  const sums: Sums = { score: 0, low: 0, high: 0 };
  for (let place = 0; place < values.length; place += 1) {
    const points = 100 * (weights[place]?.weight ?? 0);
    const value = values[place];
    if (value === undefined) continue;
    sums.score += points * value.value;
    sums.low += points * value.low;
    sums.high += points * value.high;
  }
  return sums;
};

/** Best first; equal scores in the order of their ids, never in the order of the catalog. */
const byScore = (a: ScoredTool, b: ScoredTool) =>
  step(b.score) - step(a.score) || (a.tool.id < b.tool.id ? -1 : 1);

/** 1 + number of tools with a higher score; by halving, because thousands of tools may be left out. */
const rankAmong = (score: number, sorted: readonly ScoredTool[]): number => {
  let better = 0;
  let notBetter = sorted.length;
  while (better < notBetter) {
    const middle = (better + notBetter) >> 1;
    if (step(sorted[middle]?.score ?? 0) > step(score)) better = middle + 1;
    else notBetter = middle;
  }
  return better + 1;
};

/** A tool before it has its place; each is made once, since there may be thousands. */
type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Sorts the tools that remain and gives each its place. */
const placed = (kept: readonly Draft<RankedTool>[]): readonly RankedTool[] => {
  const sorted = kept.toSorted(byScore);
  const best = sorted[0]?.score ?? 0;
  let rank = 1;
  let before = Infinity;
  for (const [place, scored] of sorted.entries()) {
    const score = step(scored.score);
    if (score < before) rank = place + 1;
    before = score;
    scored.rank = rank;
    scored.nearLeader = best - scored.score < closeCall;
  }
  return sorted;
};

/**
 * Ranks the tools of one activity for a team: elimination by hard constraints, then an additive value model on
 * fixed scales. Total and pure: every catalog and every set of parsed answers gives a ranking, the same one each
 * time. Removing a tool changes no other tool's score.
 */
export const rankActivity = (
  catalog: Catalog,
  answers: Answers,
  activity: ActivityId,
  today: string = catalog.date,
): ActivityRanking => {
  const context = createContext(catalog, answers, activity, today);
  const criteria = weighCriteria(context);
  const limits = checkedConstraints(context);
  const kept: Draft<RankedTool>[] = [];
  const dropped: Draft<EliminatedTool>[] = [];
  for (const tool of toolsFor(catalog, activity)) {
    const values = criteria.map(({ prepared }) => prepared.value(tool));
    const { reasons, unconfirmed } = screen(tool, limits);
    const { score, low, high } = weightedSums(criteria, values);
    const way = context.wayOf(tool);
    if (reasons.length === 0)
      kept.push({ tool, values, unconfirmed, score, low, high, way, rank: 0, nearLeader: false });
    else dropped.push({ tool, values, unconfirmed, score, low, high, way, reasons, wouldRank: 0 });
  }
  const ranked = placed(kept);
  const eliminated: readonly EliminatedTool[] = dropped.toSorted(byScore);
  for (const scored of dropped) scored.wouldRank = rankAmong(scored.score, ranked);
  return { activity, criteria, remarks: remarksFor(context), ranked, eliminated };
};
