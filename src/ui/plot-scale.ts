/** The drawing in its own units; text in it is as large as on the page around it where it is about this wide. */
export const plotSize = { width: 400, height: 260 } as const;

/** The part of the drawing that the axes enclose. */
export const plotArea = { left: 52, right: 388, top: 12, bottom: 212 } as const;

/** A mark of an axis. */
export interface Tick {
  /** Where it stands, in units of the drawing. */
  readonly at: number;
  readonly label: string;
}

const factors = [1, 2, 2.5, 5, 10];

/** A round step that cuts a length into at most this many parts. */
const roundStep = (length: number, most: number): number => {
  const least = length / most;
  const power = 10 ** Math.floor(Math.log10(least));
  return power * (factors.find((factor) => factor * power >= least) ?? 10);
};

/** Round numbers from the last one at or below `low` to the first one at or above `high`. */
export const roundNumbers = (low: number, high: number, most: number): readonly number[] => {
  const step = roundStep(Math.max(high - low, Number.MIN_VALUE), most);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  return Array.from({ length: last - first + 1 }, (_, place) => (first + place) * step);
};

/** Maps numbers onto a stretch of the drawing, evenly. */
export const evenly =
  (numbers: readonly number[], from: number, to: number) =>
  (value: number): number => {
    const [low, high] = [numbers[0] ?? 0, numbers.at(-1) ?? 1];
    return from + ((to - from) * (value - low)) / (high - low);
  };
