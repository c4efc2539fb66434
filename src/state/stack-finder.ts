import type { ActivityId } from '../catalog/activities.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Answers } from '../questions/answers.ts';
import type { WorkerReply } from './analysis-messages.ts';
import type { StackFindings } from './stack-findings.ts';
import { startWorker, type WorkerLine } from './start-worker.ts';

/** Works out stacks away from the page's own thread. */
export interface StackFinder {
  readonly find: (answers: Answers, optional: readonly ActivityId[]) => Promise<StackFindings>;
  readonly close: () => void;
}

interface Order {
  readonly answers: Answers;
  readonly optional: readonly ActivityId[];
  readonly done: (findings: StackFindings) => void;
  readonly failed: (error: Error) => void;
}

const findHere = async (
  catalog: Catalog,
  answers: Answers,
  optional: readonly ActivityId[],
): Promise<StackFindings> => {
  const { findStacks } = await import('./stack-findings.ts');
  return findStacks(catalog, answers, optional);
};

/** Where there can be no worker, or it dies, the page does the work itself: a short halt is better than no stack. */
export const createStackFinder = (catalog: Catalog): StackFinder => {
  const orders = new Map<number, Order>();
  let line: WorkerLine | null = null;
  let last = 0;
  const workHere = () => {
    line?.close();
    line = null;
    for (const { answers, optional, done, failed } of orders.values())
      findHere(catalog, answers, optional).then(done, failed);
    orders.clear();
  };
  const onReply = (reply: WorkerReply) => {
    if (reply.kind === 'failed') workHere();
    if (reply.kind !== 'stacks') return;
    orders.get(reply.id)?.done(reply.findings);
    orders.delete(reply.id);
  };
  try {
    line = startWorker(catalog, { onReply, onFailure: workHere });
  } catch {
    line = null;
  }
  return {
    find: async (answers, optional) => {
      const { ask } = line ?? {};
      if (ask === undefined) return findHere(catalog, answers, optional);
      return new Promise((done, failed) => {
        last += 1;
        orders.set(last, { answers, optional, done, failed });
        ask({ kind: 'stack', id: last, answers, optional });
      });
    },
    close: () => {
      line?.close();
    },
  };
};
