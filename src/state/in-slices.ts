/** Longest run, in milliseconds, before whatever arrived meanwhile is looked at. */
const slice = 12;

/** Lets waiting messages in; quicker than a timer, which browsers hold back. */
export const pause = async (): Promise<void> =>
  new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resume();
    });
    port1.start();
    port2.postMessage(null);
  });

/**
 * Goes through the steps of a long work, a slice at a time, and hands each to `onStep`. Gives up at the next pause once
 * the work is out of date; the answer is what it came to, or undefined if it was given up.
 */
export const inSlices = async <Step, Result>(
  steps: Iterator<Step, Result>,
  isCurrent: () => boolean,
  onStep?: (step: IteratorResult<Step, Result>) => void,
): Promise<Result | undefined> => {
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    onStep?.(step);
    if (step.done === true) return step.value;
    if (performance.now() - since < slice) continue;
    // One after the other is the point of it.
    // oxlint-disable-next-line no-await-in-loop
    await pause();
    if (!isCurrent()) return undefined;
    since = performance.now();
  }
};
