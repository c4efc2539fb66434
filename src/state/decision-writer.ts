import type { Catalog } from '../catalog/catalog.ts';
import type { Effort } from '../decision/build-decision.ts';
import type { Surroundings } from '../decision/format.ts';
import type { Answers } from '../questions/answers.ts';
import type { WorkerReply } from './analysis-messages.ts';
import { startWorker, type WorkerLine } from './start-worker.ts';

/** Writes one decision away from the page's own thread. */
export interface DecisionWriter {
  /** The decision in a format; fails if it cannot be written. */
  readonly write: (format: string, surroundings?: Surroundings) => Promise<string>;
  readonly close: () => void;
}

interface Order {
  readonly format: string;
  readonly surroundings: Surroundings | undefined;
  readonly done: (text: string) => void;
  readonly failed: (error: Error) => void;
}

/** What to decide, and how thoroughly. */
interface Task {
  readonly answers: Answers;
  readonly effort: Effort;
}

const writeHere = async (
  catalog: Catalog,
  { answers, effort }: Task,
  { format, surroundings }: Pick<Order, 'format' | 'surroundings'>,
): Promise<string> => {
  const { createDecisionDesk } = await import('./decision-desk.ts');
  const desk = createDecisionDesk();
  desk.build(catalog, answers, effort);
  return desk.write(format, surroundings);
};

/** Hands the outcome to the order it belongs to. */
const settle = (orders: Map<number, Order>, reply: WorkerReply) => {
  if (reply.kind !== 'written' && reply.kind !== 'unwritten') return;
  const order = orders.get(reply.id);
  orders.delete(reply.id);
  if (reply.kind === 'written') order?.done(reply.text);
  else order?.failed(new Error(reply.message));
};

/**
 * Starts to build the decision at once. Where there can be no worker, or it dies, the page does the work itself:
 * a short halt is better than no file.
 */
export const createDecisionWriter = (
  catalog: Catalog,
  answers: Answers,
  effort: Effort = 'full',
): DecisionWriter => {
  const task = { answers, effort };
  const orders = new Map<number, Order>();
  let line: WorkerLine | null = null;
  let last = 0;
  const onFailure = () => {
    line = null;
    for (const order of orders.values()) writeHere(catalog, task, order).then(order.done, order.failed);
    orders.clear();
  };
  try {
    line = startWorker(catalog, { onReply: (reply) => settle(orders, reply), onFailure });
    line.ask({ kind: 'decide', ...task });
  } catch {
    line = null;
  }
  return {
    write: async (format, surroundings) => {
      const { ask } = line ?? {};
      if (ask === undefined) return writeHere(catalog, task, { format, surroundings });
      return new Promise((done, failed) => {
        last += 1;
        orders.set(last, { format, surroundings, done, failed });
        ask({ kind: 'write', id: last, format, surroundings });
      });
    },
    close: () => {
      line?.close();
    },
  };
};
