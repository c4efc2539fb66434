import { valueAt, type Answers } from './answers.ts';
import type { Question } from './question.ts';
import { questionsFor } from './registry.ts';

/** True if the team answered the question; an empty list says no more than silence. */
export const isAnswered = (answers: Answers, { path }: Pick<Question, 'path'>): boolean => {
  const value = valueAt(answers, path);
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
};

/** The questions that matter to these answers and have one, in the order of asking. */
export const answeredQuestions = (answers: Answers): readonly Question[] =>
  questionsFor(answers).filter((question) => isAnswered(answers, question));

/** The questions on which answers are counted: those in the background only once they have an answer. */
export const countedQuestions = (answers: Answers): readonly Question[] =>
  questionsFor(answers).filter((question) => question.background !== true || isAnswered(answers, question));
