import * as v from 'valibot';
import type { Question } from '../../questions/question.ts';
import { readNumber, typedNumber } from '../../questions/read-number.ts';

/**
 * What stands in the form: text as it was typed, anything else as the answer itself; null for no answer. Keyed
 * by {@link fieldName}.
 */
export type FormValues = Record<string, unknown>;

/** The name of a question's field; React Hook Form would take dots for nesting. */
export const fieldName = (path: string): string => path.replaceAll('.', '/');

const isTyped = ({ control }: Question) => control.kind === 'number' || control.kind === 'text';

/** What the form shows for an answer. */
export const toFormValue = (question: Question, answer: unknown): unknown => {
  if (!isTyped(question)) return answer ?? null;
  if (typeof answer === 'number') return typedNumber(answer);
  return typeof answer === 'string' ? answer : '';
};

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'object' && Object.keys(value).length === 0) ||
  (typeof value === 'string' && value.trim() === '');

/** The answer that stands in the form, fit or not; undefined if there is none. */
const readAnswer = ({ control }: Question, value: unknown): unknown => {
  if (isNothing(value)) return undefined;
  if (typeof value !== 'string') return value;
  return control.kind === 'number' ? readNumber(value, control.unit) : value.trim();
};

/** True if something stands in the form that cannot be an answer. */
export const isUnfit = (question: Question, value: unknown): boolean => {
  const answer = readAnswer(question, value);
  return answer !== undefined && !v.is(question.schema, answer);
};

/** The answer that stands in the form if its question accepts it. */
export const acceptedAnswer = (question: Question, value: unknown): unknown =>
  isUnfit(question, value) ? undefined : readAnswer(question, value);

/** The chosen words of a question with options, whether it holds one or several. */
export const chosenWords = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
};
