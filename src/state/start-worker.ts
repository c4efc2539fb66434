import type { Catalog } from '../catalog/catalog.ts';
import type { WorkerReply, WorkerRequest } from './analysis-messages.ts';
// The bundler makes a script of the module and gives its address.
// oxlint-disable-next-line import/default
import ownAddress from './analysis-worker.ts?worker&url';

declare global {
  /** Absent in browsers that do not know trusted types. Its addresses stand for the strings they were made from. */
  var trustedTypes:
    | {
        createPolicy(
          name: string,
          rules: { createScriptURL(address: string): string },
        ): { createScriptURL(address: string): string };
      }
    | undefined;
}

/** The page's policy lets scripts start from trusted addresses alone; this is the only one, and it is fixed. */
const workerAddress =
  globalThis.trustedTypes
    ?.createPolicy('worker', { createScriptURL: () => ownAddress })
    .createScriptURL(ownAddress) ?? ownAddress;

/** A thread that knows the catalog. */
export interface WorkerLine {
  readonly ask: (request: WorkerRequest) => void;
  readonly close: () => void;
}

interface Listeners {
  readonly onReply: (reply: WorkerReply) => void;
  /** The thread could not start or has died; it is closed by then. */
  readonly onFailure: (message: string) => void;
}

/** Starts a thread for work that would hold the page up, and hands it the tools. Throws if there can be none. */
export const startWorker = (catalog: Catalog, { onReply, onFailure }: Listeners): WorkerLine => {
  const worker = new Worker(workerAddress, { type: 'module' });
  const fail = (message: string) => {
    worker.terminate();
    onFailure(message);
  };
  const ask = (request: WorkerRequest) => {
    // A worker has no origin to aim at.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
    onReply(data);
  });
  // A script that cannot be loaded gives an event without a message.
  worker.addEventListener('error', ({ message }: Partial<ErrorEvent>) => {
    fail(message ?? 'Its script could not be loaded.');
  });
  worker.addEventListener('messageerror', () => {
    fail('A message to or from it could not be read.');
  });
  const { tools, version, date, overlay } = catalog;
  ask({ kind: 'tools', tools, version, date, overlay });
  return {
    ask,
    close: () => {
      worker.terminate();
    },
  };
};
