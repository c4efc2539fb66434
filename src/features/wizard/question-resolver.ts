import type { FieldErrors, Resolver } from 'react-hook-form';
import type { Question } from '../../questions/question.ts';
import { twoReadings } from '../../questions/read-number.ts';
import { fieldName, isUnfit, type FormValues } from './form-values.ts';

const digits = (number: number) => number.toLocaleString('en-GB');

const wanted = ({ control }: Question, value: unknown): string => {
  if (control.kind === 'number') {
    const { whole, minimum, maximum, example, unit } = control;
    const readings = typeof value === 'string' ? twoReadings(value, unit) : undefined;
    if (readings !== undefined)
      return `“${String(value).trim()}” can be read in two ways. Write ${readings[0]} or ${readings[1]}.`;
    return `Enter a ${whole ? 'whole ' : ''}number from ${digits(minimum)} to ${digits(maximum)}, for example ${example}.`;
  }
  if (control.kind === 'text') return `Use at most ${control.maximumLength} characters.`;
  return control.kind === 'systems' ? 'Choose at most 50.' : 'Choose one of the options shown.';
};

/** What must be changed in a field, in words that say what is wanted; undefined if nothing must. */
export const problemWith = (question: Question, value: unknown): string | undefined => {
  if (question.path === 'activities' && Array.isArray(value) && value.length === 0)
    return 'Choose at least one job, so that there is something to rank.';
  return isUnfit(question, value) ? wanted(question, value) : undefined;
};

/** Checks the fields of a form, each by the schema of its own question. */
export const questionResolver =
  (questions: readonly Question[]): Resolver<FormValues> =>
  (values) => {
    const errors: FieldErrors<FormValues> = {};
    for (const question of questions) {
      const name = fieldName(question.path);
      const message = problemWith(question, values[name] ?? (question.path === 'activities' ? [] : null));
      if (message !== undefined) errors[name] = { type: 'schema', message };
    }
    return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
  };
