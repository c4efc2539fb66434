import * as v from 'valibot';
import { featuresOf } from '../../catalog/features.ts';
import { text } from '../../decision/decision-parts.ts';
import { decisiveFor } from '../../questions/decisive.ts';
import { steps, type Control, type Question } from '../../questions/question.ts';
import { questionsFor } from '../../questions/registry.ts';
import { defineAssistantTool } from '../assistant-tool.ts';
import { catalogSchema, catalogStamp, stampInWords } from '../catalog-stamp.ts';
import { activitySchema } from '../team-answers.ts';

const questionSchema = v.strictObject({
  /** Where the answer stands in the answers. */
  path: text,
  step: text,
  ask: text,
  why: text,
  kind: text,
  quick: v.boolean(),
  unit: v.optional(text),
  minimum: v.optional(v.number()),
  maximum: v.optional(v.number()),
  options: v.optional(v.array(v.strictObject({ value: text, label: text }))),
});

type Entry = v.InferOutput<typeof questionSchema>;

const optionsOf = (control: Control): Entry['options'] => {
  if (control.kind === 'choice' || control.kind === 'choices')
    return control.options.map(({ value, label }) => ({ value, label }));
  if (control.kind === 'features')
    return featuresOf(control.activity).map(({ id, label }) => ({ value: id, label }));
  return undefined;
};

const entryOf = ({ path, step, ask, why, control }: Question, quick: boolean): Entry => {
  const options = optionsOf(control);
  return {
    path,
    step: steps.find(({ id }) => id === step)?.title ?? step,
    ask,
    why,
    kind: control.kind,
    quick,
    ...(control.kind === 'number' && {
      unit: control.unit,
      minimum: control.minimum,
      maximum: control.maximum,
    }),
    ...(control.kind === 'importance' && { minimum: 0, maximum: 10 }),
    ...(options !== undefined && { options }),
  };
};

const answersOf: Readonly<Record<string, string>> = {
  'choice': 'one of',
  'choices': 'a list of',
  'yes-no': 'true or false',
  'systems': 'a list of names or ids of tools and systems',
  'features': '{ id: "must" or "nice" } with the ids',
  'text': 'a text',
};

const expected = ({ kind, unit, minimum, maximum, options }: Entry): string => {
  if (minimum !== undefined)
    return `a number from ${minimum} to ${maximum ?? ''}${unit === undefined ? '' : `, ${unit}`}`;
  const listed = options?.map(({ value, label }) => (value === label ? value : `${value} (${label})`)) ?? [];
  return [answersOf[kind] ?? kind, listed.join(', ')].filter((one) => one !== '').join(' ');
};

export default defineAssistantTool({
  name: 'list_questions',
  title: 'List the questions',
  description:
    'What to ask a team, why each answer matters, which answers there are and at which path of the answers each stands. Every question may be skipped. With `quick` only the few that decide most often.',
  order: 2,
  input: v.strictObject({
    activities: v.optional(
      v.pipe(
        v.array(activitySchema),
        v.maxLength(20),
        v.description('Also the questions about these activities; general ones alone if left out'),
      ),
    ),
    quick: v.optional(v.boolean()),
    figures: v.optional(
      v.pipe(v.boolean(), v.description('Also the figures of the cost model, which have usual values')),
    ),
  }),
  output: v.strictObject({ catalog: catalogSchema, questions: v.array(questionSchema) }),
  run: ({ activities = [], quick = false, figures = false }, { catalog }) => {
    const decisive = decisiveFor(activities);
    return {
      found: {
        catalog: catalogStamp(catalog),
        questions: questionsFor({ activities })
          .filter((question) => figures || question.background !== true)
          .filter((question) => !quick || decisive.includes(question))
          .map((question) => entryOf(question, decisive.includes(question))),
      },
    };
  },
  inWords: ({ questions }, { catalog }) =>
    [
      ...questions.map((one) => `- ${one.path}: ${one.ask} Expects ${expected(one)}. ${one.why}`),
      stampInWords(catalog),
    ].join('\n'),
});
