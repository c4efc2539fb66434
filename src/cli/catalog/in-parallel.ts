/**
 * Works through items, at most `limit` at a time, and gives the results in the order of the items. Fails as soon as
 * one piece of work fails.
 */
export const inParallel = async <T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> => {
  const results = new Map<number, R>();
  const queue = items.entries();
  const worker = async () => {
    for (const [place, item] of queue) {
      // One at a time for each worker is the very point.
      // oxlint-disable-next-line no-await-in-loop
      results.set(place, await work(item));
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return [...results].toSorted(([a], [b]) => a - b).map(([, result]) => result);
};
