import type { ActivityId } from '../../catalog/activities.ts';
import { isAnswered } from '../../questions/answered.ts';
import { valueAt } from '../../questions/answers.ts';
import type { Question } from '../../questions/question.ts';
import { questionsFor } from '../../questions/registry.ts';
import type { Voice } from './voice.ts';

/** One question with the answer of each voice, in their order; undefined for a voice that skipped it. */
export interface ComparedAnswer {
  readonly question: Question;
  readonly values: readonly unknown[];
}

/** Where voices agree and where they differ, in the order of asking. Questions that all skipped are left out. */
export interface ComparedAnswers {
  readonly agreed: readonly ComparedAnswer[];
  readonly divided: readonly ComparedAnswer[];
}

/** Lists are sets and objects have no order: `["a", "b"]` and `["b", "a"]` are the same answer. */
const normal = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(String).toSorted();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
};

/** A text that two answers share exactly if they are the same; for one that was skipped, the empty text. */
export const answerKey = (value: unknown): string =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? '' : JSON.stringify(normal(value));

const isAgreed = ({ values }: ComparedAnswer) => new Set(values.map(answerKey)).size === 1;

/**
 * Compares answers question by question, for one activity. What is being chosen is left out: the voices are heard on
 * one activity that they all choose.
 */
export const compareAnswers = (voices: readonly Voice[], activity: ActivityId): ComparedAnswers => {
  const compared = questionsFor({ activities: [activity] })
    .filter(
      (question) =>
        question.path !== 'activities' && voices.some(({ answers }) => isAnswered(answers, question)),
    )
    .map((question) => ({ question, values: voices.map(({ answers }) => valueAt(answers, question.path)) }));
  return { agreed: compared.filter(isAgreed), divided: compared.filter((one) => !isAgreed(one)) };
};
