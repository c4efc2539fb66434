import { valueAt, withAnswer, type Answers } from '../../questions/answers.ts';
import { conflicts } from '../../questions/conflicts.ts';
import type { Question } from '../../questions/question.ts';
import { questionsFor } from '../../questions/registry.ts';

/** One answer given differently. */
export interface Edit {
  readonly path: string;
  /** The present answer; undefined if the question was skipped. */
  readonly from: unknown;
  /** The other answer; undefined takes the answer back. */
  readonly to: unknown;
  /** True if it changes a circumstance that a team cannot choose. */
  readonly given: boolean;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const listAt = (value: unknown): readonly unknown[] => {
  if (isList(value)) return value;
  return value === undefined ? [] : [value];
};

/** A list with one member more or less; an empty list is no answer. */
const toggled = (list: readonly unknown[], member: unknown): unknown => {
  const rest = list.filter((one) => one !== member);
  if (rest.length === list.length) return [...list, member];
  return rest.length === 0 ? undefined : rest;
};

const wishes = ['must', 'nice'] as const;

/** Every answer one step away from the present one. */
const alternatives = ({ control }: Question, present: unknown): readonly unknown[] => {
  if (control.kind === 'choice') return control.options.map(({ value }) => value);
  if (control.kind === 'yes-no') return [true, false];
  if (control.kind === 'number') return control.tries;
  if (control.kind === 'importance') return [0, 5, 10];
  if (control.kind === 'choices') return control.options.map(({ value }) => toggled(listAt(present), value));
  if (control.kind === 'systems') return listAt(present).map((member) => toggled(listAt(present), member));
  return [];
};

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const editsOf = (question: Question, answers: Answers): readonly Edit[] => {
  const from = valueAt(answers, question.path);
  // A circumstance stays what it is; only a limit or a wish can be taken back.
  const back = from === undefined || question.given === true ? [] : [undefined];
  return [...alternatives(question, from), ...back]
    .filter((to) => !isSame(from, to))
    .map((to) => ({ path: question.path, from, to, given: question.given === true }));
};

/** Marking one feature of an activity as a must, or taking a wish back. */
const featureEdits = (question: Question, answers: Answers): readonly Edit[] => {
  if (question.control.kind !== 'features') return [];
  const present = valueAt(answers, question.path);
  const entries = Object.entries(typeof present === 'object' && present !== null ? present : {});
  return entries.flatMap(([feature, wish]) =>
    [...wishes, undefined]
      .filter((to) => to !== wish)
      .map((to) => ({ path: `${question.path}.${feature}`, from: wish as unknown, to, given: false })),
  );
};

/** Every single answer edit that the questions of these activities allow, in the order of the wizard. */
export const editsFor = (answers: Answers): readonly Edit[] =>
  questionsFor(answers)
    .filter(({ path }) => path !== 'activities')
    .flatMap((question) => [...editsOf(question, answers), ...featureEdits(question, answers)]);

/** The answers with some edits applied. */
export const applyEdits = (answers: Answers, edits: readonly Edit[]): Answers =>
  edits.reduce((edited, { path, to }) => withAnswer(edited, path, to), answers);

/** True if these two answers are known to clash: nobody would give both, so they are no change worth naming. */
export const clash = (answers: Answers, one: Edit, other: Edit): boolean =>
  conflicts.some(
    ({ paths, when }) =>
      paths.includes(one.path) && paths.includes(other.path) && when(applyEdits(answers, [one, other])),
  );
