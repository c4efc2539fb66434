import type { Assessment } from './assessment.ts';

/** Scores closer than this, in points of 100, are equal. */
const tieTolerance = 1e-7;

/** Who leads a table, and by how much. */
export interface Standing {
  /** Places of the tools in first place; several if they are tied, none if every tool is out. */
  readonly first: readonly number[];
  /** Score of each tool in points of 100. */
  readonly scores: readonly number[];
  readonly eliminated: readonly boolean[];
}

const eliminatedIn = ({ tools, failures }: Assessment): boolean[] => {
  const out = tools.map(() => false);
  for (const failed of failures.values())
    for (const [place, fails] of failed.entries()) if (fails) out[place] = true;
  return out;
};

/** Sums a table up to scores and finds the first place. */
export const standingOf = (assessment: Assessment): Standing => {
  const scores = assessment.tools.map(() => 0);
  let total = 0;
  for (const { points, weighted } of assessment.criteria.values()) {
    total += points;
    for (let place = 0; place < weighted.length; place += 1)
      scores[place] = (scores[place] ?? 0) + (weighted[place] ?? 0);
  }
  const scaled = scores.map((score) => (100 * score) / total);
  const eliminated = eliminatedIn(assessment);
  const kept = [...scaled.keys()].filter((place) => eliminated[place] !== true);
  const best = Math.max(...kept.map((place) => scaled[place] ?? 0));
  return {
    scores: scaled,
    eliminated,
    first: kept.filter((place) => best - (scaled[place] ?? 0) <= tieTolerance),
  };
};
