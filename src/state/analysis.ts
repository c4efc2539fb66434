import { create } from 'zustand';
import type { ActivityId } from '../catalog/activities.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Answers } from '../questions/answers.ts';
import type { Findings } from '../scoring/counterfactuals/find-changes.ts';
import type { RankingRobustness } from '../scoring/robustness/ranking-robustness.ts';
import type { AnalysisJob, WorkerReply } from './analysis-messages.ts';
import { useOwnFile } from './own-file.ts';
import { startWorker, type WorkerLine } from './start-worker.ts';

/** Something worked out for certain answers; it is out of date once the answers are others. */
interface WorkedOut<T> {
  readonly answers: Answers;
  readonly value: T;
}

/** What is known of one activity beyond its ranking. */
export interface KnownAnalysis {
  readonly robustness?: WorkedOut<RankingRobustness>;
  /** `complete` is false while pairs of answers are still being tried. */
  readonly findings?: WorkedOut<Findings> & { readonly complete: boolean };
}

interface Analyses {
  /** Why nothing can be worked out at the moment; null if all is well. */
  readonly failure: string | null;
  readonly known: { readonly [A in ActivityId]?: KnownAnalysis };
}

/** What the worker has found out so far; kept while the tab is open. */
export const useAnalyses = create<Analyses>()(() => ({ failure: null, known: {} }));

/** Longest silence of a worker that has work to do. */
const patience = 60_000;

let line: WorkerLine | null = null;
let asked: AnalysisJob | null = null;
let lastJob = 0;
let watchdog: ReturnType<typeof setTimeout> | undefined;

const fail = (message: string) => {
  clearTimeout(watchdog);
  line?.close();
  line = null;
  asked = null;
  useAnalyses.setState({ failure: message });
};

// A thread knows the tools that it was started with, and so does all that it found out.
useOwnFile.subscribe((now, before) => {
  if (now.catalog === before.catalog) return;
  clearTimeout(watchdog);
  line?.close();
  line = null;
  asked = null;
  useAnalyses.setState({ known: {} });
});

const keep = (activity: ActivityId, news: KnownAnalysis) => {
  useAnalyses.setState(({ known }) => ({ known: { ...known, [activity]: { ...known[activity], ...news } } }));
};

const receive = (reply: WorkerReply) => {
  if (reply.kind === 'failed') fail(reply.message);
  if (asked === null || !('job' in reply) || reply.job !== asked.job) return;
  const { activity, answers, effort } = asked;
  if (reply.kind === 'robustness') keep(activity, { robustness: { answers, value: reply.robustness } });
  else keep(activity, { findings: { answers, value: reply.findings, complete: reply.complete } });
  const done = reply.kind === 'robustness' ? effort === 'brief' : reply.complete;
  if (done) clearTimeout(watchdog);
};

/** Has a ranking looked into; whatever was asked before is dropped. */
export const requestAnalysis = (catalog: Catalog, job: Omit<AnalysisJob, 'kind' | 'job'>): void => {
  try {
    line ??= startWorker(catalog, { onReply: receive, onFailure: fail });
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    return;
  }
  lastJob += 1;
  asked = { kind: 'analyse', job: lastJob, ...job };
  line.ask(asked);
  clearTimeout(watchdog);
  watchdog = setTimeout(() => {
    fail('It did not answer within a minute.');
  }, patience);
};

/** Drops what was asked: nobody wants to know any more. */
export const dropAnalysis = (): void => {
  clearTimeout(watchdog);
  asked = null;
  line?.ask({ kind: 'stop' });
};

/** Starts afresh after a failure. */
export const retryAnalysis = (): void => {
  useAnalyses.setState({ failure: null });
};
