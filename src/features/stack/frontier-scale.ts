import type { FrontierStep } from '../../scoring/stack/stacks-for.ts';

/** A point of the drawing: one stack. */
export interface FrontierPoint {
  readonly x: number;
  readonly y: number;
  readonly tools: number;
  readonly points: number;
  readonly balanced: boolean;
}

/** Where everything in the drawing stands, in its own units. */
export interface FrontierScale {
  readonly points: readonly FrontierPoint[];
  /** Marks of the axis of worth, lowest first. */
  readonly worths: readonly { readonly y: number; readonly label: string }[];
  /** Marks of the axis of tools. */
  readonly counts: readonly { readonly x: number; readonly label: string }[];
}

/** The part of the drawing that the axes enclose. */
export const plot = { left: 44, right: 384, top: 16, bottom: 196 } as const;

/** Marks stand this many points apart, or twice as far if there would be many. */
const closeMarks = 5;
const mostMarks = 8;

/** Room beside the first and the last stack. */
const inset = 24;

const multiples = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, place) => from + place * step);

/** Lays out the stacks: tools to the right, worth upwards. The axis of worth does not start at 0; it says so. */
export const frontierScale = (steps: readonly FrontierStep[]): FrontierScale => {
  const worths = steps.map(({ stack }) => 100 * stack.worth);
  const counts = steps.map(({ stack }) => stack.tools.length);
  const spread = Math.max(...worths) - Math.min(...worths);
  const worthStep = spread > closeMarks * mostMarks ? 2 * closeMarks : closeMarks;
  const low = worthStep * Math.floor(Math.min(...worths) / worthStep);
  const high = Math.max(low + worthStep, worthStep * Math.ceil(Math.max(...worths) / worthStep));
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  const yOf = (worth: number) => plot.bottom - ((plot.bottom - plot.top) * (worth - low)) / (high - low);
  const xOf = (count: number) =>
    plot.left +
    inset +
    ((plot.right - plot.left - 2 * inset) * (count - fewest)) / Math.max(1, most - fewest);
  return {
    points: steps.map(({ stack, balanced }) => ({
      x: xOf(stack.tools.length),
      y: yOf(100 * stack.worth),
      tools: stack.tools.length,
      points: 100 * stack.worth,
      balanced,
    })),
    worths: multiples(low, high, worthStep).map((worth) => ({ y: yOf(worth), label: String(worth) })),
    counts: multiples(fewest, most, 1).map((count) => ({ x: xOf(count), label: String(count) })),
  };
};
