import type { RankedTool } from '../../scoring/ranking.ts';
import { rankInWords } from '../../scoring/score-in-words.ts';
import { fitOf, type FeasibleView, type Job } from './stack-view.ts';

/** A job and who does it. */
export interface MapRow {
  readonly job: Job;
  readonly server: RankedTool | undefined;
  /** `2 of 14`; undefined without a server. */
  readonly place: string | undefined;
  /** The best tool for this job alone, if it is another one. */
  readonly better: RankedTool | undefined;
  /** Why nothing serves it. */
  readonly unserved: 'not-yet' | 'no-tool' | null;
}

const rowOf = ({ selection }: FeasibleView, job: Job): MapRow => {
  const id = selection.best.serving[job.id] ?? null;
  const server = id === null ? undefined : fitOf(job, id);
  const leader = job.ranking.ranked[0];
  return {
    job,
    server,
    place: server && `${rankInWords(job.ranking, server)} of ${job.ranking.ranked.length}`,
    better: server !== undefined && leader !== undefined && leader.score > server.score ? leader : undefined,
    unserved: server !== undefined ? null : leader === undefined ? 'no-tool' : 'not-yet',
  };
};

/** Every job of the team, in the order in which a model meets them. */
export const mapRows = (view: FeasibleView): readonly MapRow[] => view.jobs.map((job) => rowOf(view, job));
