import type { ActivityId } from '../catalog/activities.ts';
import { numberQuestion, type Question } from './question.ts';

/**
 * What the cost model takes a number to be as long as the team has not said: a public figure, or an assumption.
 * The bounds are those of a low and of a high cost, so `low` may be the larger number.
 */
export interface Figure {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
  /** Where the figure was published; absent for an assumption. */
  readonly source?: string;
  readonly asOf?: string;
  /** How the figure was chosen. */
  readonly because: string;
}

/** A question whose place is taken by a figure until it is answered. */
export interface FigureQuestion extends Question<number> {
  readonly figure: Figure;
}

type Declaration = Parameters<typeof numberQuestion>[0] & { readonly figure: Figure };

/** A number for which the cost model has a figure of its own. */
export const figureQuestion = (declared: Declaration): FigureQuestion => ({
  ...numberQuestion(declared),
  figure: declared.figure,
});

/** A figure of the cost model that few teams know better, kept out of the way: leaving it open is no gap. */
export const backgroundFigure = ({
  name,
  order,
  minimum = 0,
  ...declared
}: Pick<Declaration, 'order' | 'ask' | 'label' | 'unit' | 'maximum' | 'figure'> & {
  readonly name: string;
  readonly minimum?: number;
  readonly onlyFor?: readonly ActivityId[];
}): FigureQuestion =>
  figureQuestion({
    ...declared,
    path: `figures.${name}`,
    step: 'workload',
    order: 1000 + order,
    why: declared.figure.because,
    minimum,
    whole: false,
    example: String(declared.figure.expected),
    given: true,
    background: true,
  });

/** True for the questions for which the cost model has a figure. */
export const isFigure = (question: Question): question is FigureQuestion =>
  'figure' in question && question.figure !== undefined;
