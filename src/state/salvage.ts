import * as v from 'valibot';
import { noAnswers, valueAt, withAnswer, type Answers } from '../questions/answers.ts';
import { questions } from '../questions/registry.ts';

export interface Salvaged {
  readonly answers: Answers;
  /** How many answers were given up, wholly or in part. */
  readonly lost: number;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As much of the beginning of a list as the schema accepts, where the whole is too long. */
const acceptedBeginning = (schema: v.GenericSchema, list: readonly unknown[]): readonly unknown[] => {
  let [accepted, tried] = [0, list.length];
  while (accepted < tried) {
    const middle = Math.ceil((accepted + tried) / 2);
    if (v.is(schema, list.slice(0, middle))) accepted = middle;
    else tried = middle - 1;
  }
  return list.slice(0, accepted);
};

/** What of a list or of a set of named values the schema still accepts; undefined if nothing is left. */
const acceptedPart = (schema: v.GenericSchema, value: unknown): unknown => {
  if (Array.isArray(value)) {
    const sound = [...new Set(value)].filter((entry) => v.is(schema, [entry]));
    const kept = v.is(schema, sound) ? sound : acceptedBeginning(schema, sound);
    return kept.length > 0 ? kept : undefined;
  }
  if (!isRecord(value)) return undefined;
  const kept = Object.fromEntries(
    Object.entries(value).filter(([key, entry]) => v.is(schema, { [key]: entry })),
  );
  return Object.keys(kept).length > 0 && v.is(schema, kept) ? kept : undefined;
};

/**
 * Keeps every answer that its question still accepts, and of lists every entry, so that one bad value costs
 * no more than itself. Throws if the value is no set of answers at all.
 */
export const salvage = (raw: unknown): Salvaged => {
  if (!isRecord(raw)) throw new TypeError('expected an object of answers');
  const loose: Answers = { ...noAnswers, ...raw };
  return questions.reduce<Salvaged>(
    ({ answers, lost }, { path, schema }) => {
      const value = valueAt(loose, path);
      const absent = value === undefined || (Array.isArray(value) && value.length === 0);
      if (absent) return { answers, lost };
      if (v.is(schema, value)) return { answers: withAnswer(answers, path, value), lost };
      return { answers: withAnswer(answers, path, acceptedPart(schema, value)), lost: lost + 1 };
    },
    { answers: noAnswers, lost: 0 },
  );
};
