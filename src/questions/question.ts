import * as v from 'valibot';
import type { ActivityId } from '../catalog/activities.ts';

/** The steps of the wizard, in order; every question belongs to one. */
export const steps = [
  { id: 'choosing', title: 'What are you choosing?' },
  { id: 'team', title: 'Your team' },
  { id: 'stack', title: 'Your stack' },
  { id: 'limits', title: 'Your limits' },
  { id: 'workload', title: 'Your workload' },
  { id: 'priorities', title: 'What matters most' },
] as const;

export type StepId = (typeof steps)[number]['id'];

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** In a long list: shown first, because many teams choose it. */
  readonly common?: true;
}

/** How a question is asked; the form renders one control for each kind. */
export type Control =
  | {
      readonly kind: 'number';
      readonly unit: string;
      readonly minimum: number;
      readonly maximum: number;
      readonly whole: boolean;
      readonly example: string;
      /** Answers worth trying when looking for what would change a ranking. */
      readonly tries: readonly number[];
    }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'choices'; readonly options: readonly Option[] }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'systems'; readonly scope: 'tools' | 'tools-and-neighbours' }
  | { readonly kind: 'features'; readonly activity: ActivityId }
  | { readonly kind: 'importance' }
  | { readonly kind: 'text'; readonly maximumLength: number };

/**
 * One question of the wizard and one key of the answers file. Every question may be skipped; a missing
 * answer constrains nothing.
 */
export interface Question<T = unknown> {
  /** Where the answer stands in the answers, e.g. `team.developers`. */
  readonly path: string;
  readonly step: StepId;
  /** Position within the step; lower comes first. */
  readonly order: number;
  /** The question in words. */
  readonly ask: string;
  /** Its short name, for the review and the explanations. */
  readonly label: string;
  /** Why the answer matters to the ranking. */
  readonly why: string;
  readonly control: Control;
  readonly schema: v.GenericSchema<unknown, T>;
  /** Set if the question is asked only when this activity is being chosen. */
  readonly activity?: ActivityId;
  /** Activities for which the answer matters; absent = for all. */
  readonly onlyFor?: readonly ActivityId[];
  /** True for a circumstance that a team cannot choose, such as its size or its languages. */
  readonly given?: true;
  /** The activities in which this is one of the few answers that decide most; true = in all of them. */
  readonly decides?: true | readonly ActivityId[];
  /** True if leaving it open is no gap: a figure of the cost model stands in, or the answer is only shown. */
  readonly background?: true;
  /** Features of the activity that an answer asks of a tool. */
  demands?(answer: T): readonly string[];
  /** An answer, given in words, as a supposition to follow "if": "your code were on GitLab". */
  supposing?(answer: string): string;
}

/** What every question says, whatever its control. */
type Common<T> = Omit<Question<T>, 'control' | 'schema'>;

/** A number with a unit and a range. */
export const numberQuestion = ({
  unit,
  minimum,
  maximum,
  whole = true,
  example,
  tries = [],
  ...common
}: Common<number> & {
  unit: string;
  minimum: number;
  maximum: number;
  whole?: boolean;
  example: string;
  tries?: readonly number[];
}): Question<number> => ({
  ...common,
  control: { kind: 'number', unit, minimum, maximum, whole, example, tries },
  schema: whole
    ? v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum))
    : v.pipe(v.number(), v.finite(), v.minValue(minimum), v.maxValue(maximum)),
});

type Options<V extends string> = readonly (Option & { readonly value: V })[];

const valuesOf = <V extends string>(options: Options<V>) => options.map((option) => option.value);

/** One of several options. */
export const choiceQuestion = <const V extends string>({
  options,
  ...common
}: Common<V> & { options: Options<V> }): Question<V> => ({
  ...common,
  control: { kind: 'choice', options },
  schema: v.picklist(valuesOf(options)),
});

const distinct = <T>() =>
  v.check<T[], string>((list) => new Set(list).size === list.length, 'expected no value twice');

/** Any number of several options. */
export const choicesQuestion = <const V extends string>({
  options,
  ...common
}: Common<readonly V[]> & { options: Options<V> }): Question<readonly V[]> => ({
  ...common,
  control: { kind: 'choices', options },
  schema: v.pipe(v.array(v.picklist(valuesOf(options))), distinct()),
});

/** One option, or a list where several are true. */
export const oneOrMoreQuestion = <const V extends string>({
  options,
  ...common
}: Common<V | readonly V[]> & { options: Options<V> }): Question<V | readonly V[]> => ({
  ...common,
  control: { kind: 'choices', options },
  schema: v.union([
    v.picklist(valuesOf(options)),
    v.pipe(v.array(v.picklist(valuesOf(options))), distinct()),
  ]),
});

/** One option, since only one can be true; a list of several is read too, as files of before may hold one. */
export const oneQuestion = <const V extends string>(
  declared: Parameters<typeof oneOrMoreQuestion<V>>[0],
): Question<V | readonly V[]> => ({
  ...oneOrMoreQuestion<V>(declared),
  control: { kind: 'choice', options: declared.options },
});

/** Yes or no; "I do not know" is no answer. */
export const yesNoQuestion = (common: Common<boolean>): Question<boolean> => ({
  ...common,
  control: { kind: 'yes-no' },
  schema: v.boolean(),
});

/** Tools, or tools and neighbouring systems, by id. */
export const systemsQuestion = ({
  scope,
  ...common
}: Common<readonly string[]> & { scope: 'tools' | 'tools-and-neighbours' }): Question<readonly string[]> => ({
  ...common,
  control: { kind: 'systems', scope },
  schema: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(60))), v.maxLength(50), distinct()),
});

/** A short text that is shown, not scored. */
export const textQuestion = ({
  maximumLength,
  ...common
}: Common<string> & { maximumLength: number }): Question<string> => ({
  ...common,
  control: { kind: 'text', maximumLength },
  schema: v.pipe(v.string(), v.maxLength(maximumLength)),
});

/** A one-or-more answer as a list. */
export const asList = <T extends string>(answer: T | readonly T[]): readonly T[] =>
  typeof answer === 'string' ? [answer] : answer;

/** The words of an option, or the value itself if the question has no such option. */
export const optionLabel = (question: Pick<Question, 'control'>, value: string): string => {
  const { control } = question;
  const options = control.kind === 'choice' || control.kind === 'choices' ? control.options : [];
  return options.find((option) => option.value === value)?.label ?? value;
};
