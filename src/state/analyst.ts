import { createCatalog, type Catalog } from '../catalog/catalog.ts';
import { changeSearch } from '../scoring/counterfactuals/find-changes.ts';
import { rankActivity } from '../scoring/rank.ts';
import { robustnessOf, samplesAtRest, samplesInMotion } from '../scoring/robustness/ranking-robustness.ts';
import type {
  AnalysisJob,
  ConcessionJob,
  StackJob,
  WorkerReply,
  WorkerRequest,
} from './analysis-messages.ts';
import { findConcession } from './concession-findings.ts';
import { createDecisionDesk } from './decision-desk.ts';
import { inSlices, pause } from './in-slices.ts';
import { findStacks } from './stack-findings.ts';

type Post = (reply: WorkerReply) => void;

/** Looks for changes, singles first; gives up as soon as the job is out of date. */
const search = async (
  catalog: Catalog,
  { job, answers, activity }: AnalysisJob,
  isCurrent: () => boolean,
  post: Post,
) => {
  await inSlices(changeSearch(catalog, answers, activity, { pairs: true }), isCurrent, (step) => {
    if (step.value !== null)
      post({ kind: 'findings', job, findings: step.value, complete: step.done === true });
  });
};

const analyse = async (catalog: Catalog, job: AnalysisJob, isCurrent: () => boolean, post: Post) => {
  const ranking = rankActivity(catalog, job.answers, job.activity);
  const samples = job.effort === 'full' ? samplesAtRest : samplesInMotion;
  post({ kind: 'robustness', job: job.job, robustness: robustnessOf(ranking, job.answers, samples) });
  if (job.effort === 'brief') return;
  await pause();
  if (isCurrent()) await search(catalog, job, isCurrent, post);
};

/** Looks into rankings; a newer job, or none, ends the one at hand at its next pause. */
const createStarter = (post: Post) => {
  let latest: AnalysisJob | null = null;
  return async (catalog: Catalog, job: AnalysisJob | null): Promise<void> => {
    latest = job;
    if (job === null) return;
    const isCurrent = () => latest === job;
    await pause();
    if (isCurrent()) await analyse(catalog, job, isCurrent, post);
  };
};

/** Looks for concessions; a newer search, or none, ends the one at hand at its next pause. */
const createSeeker = (post: Post) => {
  let latest: ConcessionJob | null = null;
  return async (catalog: Catalog, job: ConcessionJob | null): Promise<void> => {
    latest = job;
    if (job === null) return;
    const isCurrent = () => latest === job;
    const findings = await findConcession(catalog, job.voices, job.activity, isCurrent);
    if (findings !== undefined && isCurrent()) post({ kind: 'concession', id: job.id, findings });
  };
};

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * The worker without its thread: answers requests through `post`. The newest analysis wins; an older one stops at
 * its next pause.
 */
export const createAnalyst = (post: Post): ((request: WorkerRequest) => void) => {
  let catalog: Catalog = createCatalog([]);
  const desk = createDecisionDesk();
  const start = createStarter(post);
  const seek = createSeeker(post);
  const failed = (error: unknown) => {
    post({ kind: 'failed', message: messageOf(error) });
  };
  const write = ({ id, format, surroundings }: Extract<WorkerRequest, { kind: 'write' }>) => {
    try {
      post({ kind: 'written', id, text: desk.write(format, surroundings) });
    } catch (error) {
      post({ kind: 'unwritten', id, message: messageOf(error) });
    }
  };
  const stack = ({ id, answers, optional }: StackJob) => {
    try {
      post({ kind: 'stacks', id, findings: findStacks(catalog, answers, optional) });
    } catch (error) {
      failed(error);
    }
  };
  return (request) => {
    if (request.kind === 'tools') catalog = createCatalog(request.tools, request);
    if (request.kind === 'stop') {
      start(catalog, null).catch(failed);
      seek(catalog, null).catch(failed);
    }
    if (request.kind === 'decide') desk.build(catalog, request.answers, request.effort);
    if (request.kind === 'write') write(request);
    if (request.kind === 'stack') stack(request);
    if (request.kind === 'analyse') start(catalog, request).catch(failed);
    if (request.kind === 'concession') seek(catalog, request).catch(failed);
  };
};
