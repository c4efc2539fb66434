import { answerTo, type Answers } from '../../questions/answers.ts';
import type { FigureQuestion } from '../../questions/figure.ts';
import type { Amount } from './cost.ts';

/** The same number at every bound. */
export const exactly = (number: number): Amount => ({ low: number, expected: number, high: number });

/** What the team said of a number of the cost model, or else the figure that stands in for it. */
export const figureFor = (answers: Answers, question: FigureQuestion): Amount => {
  const stated = answerTo(answers, question);
  return stated === undefined ? question.figure : exactly(stated);
};
