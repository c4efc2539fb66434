import { pointsInWords } from '../../scoring/score-in-words.ts';
import type { FrontierStep } from '../../scoring/stack/stacks-for.ts';
import { evenly, plotArea, roundNumbers, type Tick } from '../../ui/plot-scale.ts';
import { counted } from './stack-view.ts';

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
  readonly worths: readonly Tick[];
  readonly counts: readonly Tick[];
}

/** Most marks on the axis of worth. */
const mostMarks = 8;

/** Room beside the first and the last stack. */
const inset = 24;

/** Lays out the stacks: tools to the right, worth upwards. The axis of worth does not start at 0; it says so. */
export const frontierScale = (steps: readonly FrontierStep[]): FrontierScale => {
  const worths = steps.map(({ stack }) => 100 * stack.worth);
  const counts = steps.map(({ stack }) => stack.tools.length);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  const marks = roundNumbers(Math.min(...worths), Math.max(...worths), mostMarks);
  const y = evenly(marks, plotArea.bottom, plotArea.top);
  const x = evenly([fewest, Math.max(most, fewest + 1)], plotArea.left + inset, plotArea.right - inset);
  const every = Array.from({ length: most - fewest + 1 }, (_, place) => fewest + place);
  return {
    points: steps.map(({ stack, balanced }) => ({
      x: x(stack.tools.length),
      y: y(100 * stack.worth),
      tools: stack.tools.length,
      points: 100 * stack.worth,
      balanced,
    })),
    worths: marks.map((worth) => ({ at: y(worth), label: String(Number(worth.toFixed(6))) })),
    counts: every.map((count) => ({ at: x(count), label: String(count) })),
  };
};

/** A stack of the drawing in words. */
export const spokenPoint = ({ tools, points, balanced }: FrontierPoint): string =>
  `${counted(tools, 'tool')} ${pointsInWords(points)}${balanced ? ' (balanced)' : ''}`;
