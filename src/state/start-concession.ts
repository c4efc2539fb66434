import type { ActivityId } from '../catalog/activities.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Voice } from '../scoring/voices/voice.ts';
import type { WorkerReply } from './analysis-messages.ts';
import type { ConcessionFindings } from './concession-findings.ts';
import { startWorker, type WorkerLine } from './start-worker.ts';

/** Between whom a concession is looked for, and on what. */
export interface ConcessionTask {
  readonly voices: readonly Voice[];
  readonly activity: ActivityId;
}

interface Listeners {
  readonly onFound: (findings: ConcessionFindings) => void;
  readonly onFailure: () => void;
}

const findHere = async (catalog: Catalog, { voices, activity }: ConcessionTask, wanted: () => boolean) => {
  const { findConcession } = await import('./concession-findings.ts');
  return findConcession(catalog, voices, activity, wanted);
};

/**
 * Looks for the smallest concession on a thread of its own; returns the way to stop. Where there can be no thread, or
 * it dies, the page looks itself, a slice at a time.
 */
export const startConcession = (
  catalog: Catalog,
  task: ConcessionTask,
  { onFound, onFailure }: Listeners,
): (() => void) => {
  let line: WorkerLine | null = null;
  let wanted = true;
  const workHere = () => {
    line?.close();
    line = null;
    if (!wanted) return;
    findHere(catalog, task, () => wanted).then((found) => {
      if (found !== undefined && wanted) onFound(found);
    }, onFailure);
  };
  const onReply = (reply: WorkerReply) => {
    if (reply.kind === 'failed') workHere();
    if (reply.kind === 'concession') onFound(reply.findings);
  };
  try {
    line = startWorker(catalog, { onReply, onFailure: workHere });
    line.ask({ kind: 'concession', id: 1, ...task });
  } catch {
    workHere();
  }
  return () => {
    wanted = false;
    line?.close();
  };
};
