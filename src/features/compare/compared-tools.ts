import type { ActivityRanking, EliminatedTool, RankedTool } from '../../scoring/ranking.ts';

export type ComparedTool = RankedTool | EliminatedTool;

/** Every tool of the activity, the ranked ones first. */
export const allTools = ({ ranked, eliminated }: ActivityRanking): readonly ComparedTool[] => [
  ...ranked,
  ...eliminated,
];

/** The tools of the shortlist that do this job: those that fit in the order of their rank, then those left out. */
export const comparedTools = (
  ranking: ActivityRanking,
  shortlist: readonly string[],
): readonly ComparedTool[] => allTools(ranking).filter(({ tool }) => shortlist.includes(tool.id));
