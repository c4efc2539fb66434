/** True if `a` is at least as good as `b` on every criterion and better on one. Equals never dominate each other. */
export const dominates = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((value, place) => value >= (b[place] ?? 0)) && a.some((value, place) => value > (b[place] ?? 0));

/** Places of the alternatives that none other dominates; all values are the better the higher. */
export const paretoFront = (values: readonly (readonly number[])[]): readonly number[] =>
  [...values.keys()].filter((place) => !values.some((other) => dominates(other, values[place] ?? [])));

/** A score that may lie anywhere between two bounds. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

const others = (bands: readonly Band[], place: number) => bands.filter((_, other) => other !== place);

/** Places of the alternatives that can be first for some values of the unknown facts (Salo & Hämäläinen 1992). */
export const possibleWinners = (bands: readonly Band[]): readonly number[] =>
  [...bands.keys()].filter((place) =>
    others(bands, place).every(({ low }) => (bands[place]?.high ?? 0) >= low),
  );

/** Places of the alternatives that are first whatever the unknown facts are. */
export const necessaryWinners = (bands: readonly Band[]): readonly number[] =>
  [...bands.keys()].filter((place) =>
    others(bands, place).every(({ high }) => (bands[place]?.low ?? 0) >= high),
  );
