import type { ActivityId } from '../catalog/activities.ts';
import type { Answers } from '../questions/answers.ts';
import { evidenceFor } from '../decision/evidence-for.ts';
import { createContext } from '../scoring/context.ts';
import { rankActivity } from '../scoring/rank.ts';
import type { ActivityRanking, EliminatedTool, RankedTool } from '../scoring/ranking.ts';
import { constraints } from '../scoring/registry.ts';
import { robustnessOf, type RankingRobustness } from '../scoring/robustness/ranking-robustness.ts';
import { evidenceEntry, type EvidenceEntry } from './evidence-entry.ts';
import type { Library } from './library.ts';

/** One activity, ranked for one team. */
export interface Case {
  readonly library: Library;
  readonly answers: Answers;
  readonly ranking: ActivityRanking;
  readonly robustness: RankingRobustness;
}

export const caseOf = (library: Library, answers: Answers, activity: ActivityId): Case => {
  const ranking = rankActivity(library.catalog, answers, activity);
  return { library, answers, ranking, robustness: robustnessOf(ranking, answers) };
};

/** A tool in its place, or among those left out; undefined if it does not do this job. */
export const scoredIn = ({ ranking }: Case, tool: string): RankedTool | EliminatedTool | undefined =>
  ranking.ranked.find((one) => one.tool.id === tool) ??
  ranking.eliminated.find((one) => one.tool.id === tool);

/** What of a tool was read under these names, each statement with its source and date. */
export const evidenceOf = (
  { library: { catalog, fileOf }, answers, ranking: { activity } }: Case,
  tool: string,
  reads: readonly string[],
): EvidenceEntry[] => {
  const file = fileOf(tool);
  return file === undefined
    ? []
    : evidenceFor(file, reads, { activity, answers, catalog }).map(evidenceEntry);
};

/** What a limit rests on. */
export const readsOfLimit = (
  { library: { catalog }, answers, ranking }: Case,
  limit: string,
): readonly string[] =>
  constraints
    .find(({ id }) => id === limit)
    ?.restsOn(createContext(catalog, answers, ranking.activity, catalog.date)) ?? [];
