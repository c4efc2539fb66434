import type { WorkerRequest } from './analysis-messages.ts';
import { createAnalyst } from './analyst.ts';

const handle = createAnalyst((reply) => {
  // This is a worker's function, which knows no origin; the types are those of a window.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  globalThis.postMessage(reply);
});

globalThis.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  handle(data);
});
