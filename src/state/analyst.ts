import { createCatalog, type Catalog } from '../catalog/catalog.ts';
import { changeSearch } from '../scoring/counterfactuals/find-changes.ts';
import { rankActivity } from '../scoring/rank.ts';
import { robustnessOf, samplesAtRest, samplesInMotion } from '../scoring/robustness/ranking-robustness.ts';
import type { AnalysisJob, StackJob, WorkerReply, WorkerRequest } from './analysis-messages.ts';
import { createDecisionDesk } from './decision-desk.ts';
import { findStacks } from './stack-findings.ts';

type Post = (reply: WorkerReply) => void;

/** Longest run, in milliseconds, before the messages that arrived meanwhile are looked at. */
const slice = 12;

/** Lets waiting messages in; quicker than a timer, which browsers hold back. */
const pause = async (): Promise<void> =>
  new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resume();
    });
    port1.start();
    port2.postMessage(null);
  });

/** Looks for changes, singles first; gives up as soon as the job is out of date. */
const search = async (
  catalog: Catalog,
  { job, answers, activity }: AnalysisJob,
  isCurrent: () => boolean,
  post: Post,
) => {
  const steps = changeSearch(catalog, answers, activity, { pairs: true });
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.value !== null)
      post({ kind: 'findings', job, findings: step.value, complete: step.done === true });
    if (step.done === true) return;
    if (performance.now() - since < slice) continue;
    // One after the other is the point of it.
    // oxlint-disable-next-line no-await-in-loop
    await pause();
    if (!isCurrent()) return;
    since = performance.now();
  }
};

const analyse = async (catalog: Catalog, job: AnalysisJob, isCurrent: () => boolean, post: Post) => {
  const ranking = rankActivity(catalog, job.answers, job.activity);
  const samples = job.effort === 'full' ? samplesAtRest : samplesInMotion;
  post({ kind: 'robustness', job: job.job, robustness: robustnessOf(ranking, job.answers, samples) });
  if (job.effort === 'brief') return;
  await pause();
  if (isCurrent()) await search(catalog, job, isCurrent, post);
};

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * The worker without its thread: answers requests through `post`. The newest analysis wins; an older one stops at
 * its next pause.
 */
export const createAnalyst = (post: Post): ((request: WorkerRequest) => void) => {
  let catalog: Catalog = createCatalog([]);
  let latest: AnalysisJob | null = null;
  const desk = createDecisionDesk();
  const start = async (job: AnalysisJob) => {
    latest = job;
    const isCurrent = () => latest === job;
    await pause();
    if (isCurrent()) await analyse(catalog, job, isCurrent, post);
  };
  const write = (id: number, format: string) => {
    try {
      post({ kind: 'written', id, text: desk.write(format) });
    } catch (error) {
      post({ kind: 'unwritten', id, message: messageOf(error) });
    }
  };
  const stack = ({ id, answers, optional }: StackJob) => {
    try {
      post({ kind: 'stacks', id, findings: findStacks(catalog, answers, optional) });
    } catch (error) {
      post({ kind: 'failed', message: messageOf(error) });
    }
  };
  return (request) => {
    if (request.kind === 'tools') catalog = createCatalog(request.tools, request);
    if (request.kind === 'stop') latest = null;
    if (request.kind === 'decide') desk.build(catalog, request.answers, request.effort);
    if (request.kind === 'write') write(request.id, request.format);
    if (request.kind === 'stack') stack(request);
    if (request.kind === 'analyse') {
      start(request).catch((error: unknown) => {
        post({ kind: 'failed', message: messageOf(error) });
      });
    }
  };
};
