/** How long one thing takes, in milliseconds, over so many runs. */
export interface Measurement {
  readonly name: string;
  readonly runs: number;
  readonly fastest: number;
  /** Quartiles: half of the runs lie between the first and the third. */
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
}

/** Enough runs for steady quartiles, unless that takes longer than is worth waiting for. */
const mostRuns = 200;
const leastRuns = 7;
const patience = 2500;

/** Runs before the clock counts, so that the code is compiled as it is in use. */
const warmUps = 3;

const rounded = (time: number) => Number(time.toPrecision(3));

const quantile = (sorted: readonly number[], share: number): number =>
  rounded(sorted[Math.round(share * (sorted.length - 1))] ?? 0);

const timeOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Runs some work again and again and keeps the quartiles of its times. */
export const measure = (name: string, work: () => unknown): Measurement => {
  for (let run = 0; run < warmUps; run += 1) work();
  const times: number[] = [];
  let spent = 0;
  while (times.length < leastRuns || (times.length < mostRuns && spent < patience)) {
    const time = timeOf(work);
    times.push(time);
    spent += time;
  }
  const sorted = times.toSorted((a, b) => a - b);
  return {
    name,
    runs: times.length,
    fastest: quantile(sorted, 0),
    p25: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    p75: quantile(sorted, 0.75),
  };
};
