import type { ActivityId } from '../catalog/activities.ts';
import type { Question } from './question.ts';

const onRead = Symbol('onRead');

/**
 * What a team told us, as parsed from `answers.json`. Values are read with {@link answerTo} and the question
 * they answer, which gives them their type. Everything but `activities` may be missing.
 */
export interface Answers {
  readonly formatVersion: 1;
  readonly activities: readonly ActivityId[];
  /** Told the path of every answer that is looked for; see {@link watched}. */
  readonly [onRead]?: (path: string) => void;
  readonly [section: string]: unknown;
}

/** The only version of the answers format so far. */
export const answersFormatVersion = 1;

/** Answers of someone who has answered nothing yet. */
export const noAnswers: Answers = { formatVersion: answersFormatVersion, activities: [] };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ownValue = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The raw value at a path such as `team.developers`; undefined if nothing is there. */
export const valueAt = (answers: Answers, path: string): unknown => {
  answers[onRead]?.(path);
  return path.split('.').reduce<unknown>(ownValue, answers);
};

/** The same answers, which tell the path of each one that is looked for, given or not. */
export const watched = (answers: Answers, tell: (path: string) => void): Answers => ({
  ...answers,
  [onRead]: tell,
});

/** What the team answered to a question, or undefined if it was skipped. */
export const answerTo = <T>(answers: Answers, question: Question<T>): T | undefined =>
  // The answers were parsed with this question's own schema, so the value has its type.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  valueAt(answers, question.path) as T | undefined;

const withValue = (
  node: Readonly<Record<string, unknown>>,
  [key, ...rest]: readonly string[],
  value: unknown,
): Record<string, unknown> => {
  if (key === undefined) return { ...node };
  const inner = node[key];
  const next = rest.length === 0 ? value : withValue(isRecord(inner) ? inner : {}, rest, value);
  const { [key]: _replaced, ...others } = node;
  const empty = next === undefined || (isRecord(next) && Object.keys(next).length === 0);
  return empty ? others : { ...others, [key]: next };
};

/** A copy of the answers with one answer set, or taken back if the value is undefined. */
export const withAnswer = (answers: Answers, path: string, value: unknown): Answers => ({
  ...withValue(answers, path.split('.'), value),
  formatVersion: answersFormatVersion,
  activities: path === 'activities' ? asActivities(value) : answers.activities,
});

const asActivities = (value: unknown): readonly ActivityId[] =>
  // Callers set `activities` from the options of its own question.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  Array.isArray(value) ? (value as readonly ActivityId[]) : [];

/** True if nothing at all has been answered. */
export const isEmpty = (answers: Answers): boolean =>
  Object.keys(answers).every((key) => key === 'formatVersion' || key === 'activities') &&
  answers.activities.length === 0;
