import * as v from 'valibot';

interface JudgementDefinition {
  readonly label: string;
  readonly meaning: string;
  readonly value: v.GenericSchema;
}

/** One to five, where one is very little effort and five is a lot. */
const effort = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));
const sentence = v.pipe(v.string(), v.minLength(5), v.maxLength(400));

/**
 * Editorial ratings: opinions of the editors with their grounds, never facts. They are marked as such
 * wherever they are shown.
 */
export const judgements = {
  setupEffort: {
    label: 'Effort to set up',
    meaning: '1 = minutes with what you have, 3 = days, 5 = a project of its own.',
    value: effort,
  },
  operatingEffort: {
    label: 'Effort to run',
    meaning: '1 = nothing to run in its easiest form, 3 = some hours a week, 5 = a named administrator.',
    value: effort,
  },
  learningEffort: {
    label: 'Effort to learn',
    meaning: '1 = productive on the first day, 3 = a week, 5 = months.',
    value: effort,
  },
  bestFor: { label: 'Good for', meaning: 'Whom the tool suits best.', value: sentence },
  avoidWhen: { label: 'Not for', meaning: 'When to choose something else.', value: sentence },
} as const satisfies Record<string, JudgementDefinition>;

export type JudgementName = keyof typeof judgements;

export type JudgementValues = {
  readonly [N in JudgementName]?: v.InferOutput<(typeof judgements)[N]['value']>;
};
