import { nameOf, type Catalog } from '../catalog/catalog.ts';
import { findFeature } from '../catalog/features.ts';
import { numberInWords } from '../catalog/number-in-words.ts';
import type { Control, Option, Question } from './question.ts';

/** What is printed for a question that was skipped. */
const notAnswered = 'Not answered';

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map((one: unknown) => String(one));

const joined = (names: readonly string[]) => (names.length === 0 ? 'None' : names.join(', '));

const labelIn = (options: readonly Option[], value: string) =>
  options.find((option) => option.value === value)?.label ?? value;

const singular = (unit: string) => unit.replace(/^people/, 'person').replace(/^(US dollar|[a-z]+)s\b/, '$1');

const counted = (value: unknown, unit: string) => {
  const number = numberInWords(Number(value), 2).replace(/\.?0+$/, '');
  return `${number} ${number === '1' ? singular(unit) : unit}`;
};

const wishes = (value: unknown, control: Extract<Control, { kind: 'features' }>): string => {
  const stated = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const named = (wish: string) =>
    stated
      .filter(([, one]) => one === wish)
      .map(([id]) => findFeature(control.activity, id)?.label ?? id)
      .join(', ');
  const parts = [
    { wish: 'Must', names: named('must') },
    { wish: 'Nice', names: named('nice') },
  ].filter(({ names }) => names !== '');
  return parts.length === 0 ? 'None' : parts.map(({ wish, names }) => `${wish}: ${names}`).join('; ');
};

const written = (control: Control, value: unknown, catalog: Catalog): string => {
  switch (control.kind) {
    case 'number':
      return counted(value, control.unit);
    case 'choice':
    case 'choices':
      return joined(listOf(value).map((one) => labelIn(control.options, one)));
    case 'yes-no':
      return value === true ? 'Yes' : 'No';
    case 'systems':
      return joined(listOf(value).map((id) => nameOf(catalog, id)));
    case 'features':
      return wishes(value, control);
    case 'importance':
      return `${joined(listOf(value))} of 10`;
    case 'text':
      return joined(listOf(value));
  }
};

/**
 * An answer as the person who gave it would say it: option labels instead of ids, units after numbers.
 * "Not answered" if there is none.
 */
export const answerInWords = (
  question: Pick<Question, 'control'>,
  value: unknown,
  catalog: Catalog,
): string => (value === undefined ? notAnswered : written(question.control, value, catalog));
