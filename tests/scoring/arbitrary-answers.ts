import * as fc from 'fast-check';
import * as v from 'valibot';
import { activityIds, type ActivityId } from '../../src/catalog/activities.ts';
import { featuresOf } from '../../src/catalog/features.ts';
import { neighbours } from '../../src/catalog/neighbours.ts';
import { noAnswers, withAnswer, type Answers } from '../../src/questions/answers.ts';
import type { Control, Question } from '../../src/questions/question.ts';
import { questions } from '../../src/questions/registry.ts';
import { toolIds } from './arbitrary-tools.ts';

type NumberControl = Extract<Control, { kind: 'number' }>;

const numberIn = ({ minimum, maximum, whole }: NumberControl): fc.Arbitrary<number> => {
  const everyday = fc.integer({ min: Math.ceil(minimum), max: Math.min(maximum, Math.ceil(minimum) + 40) });
  if (whole) return fc.oneof(everyday, fc.integer({ min: minimum, max: maximum }));
  const any = fc.double({ min: minimum, max: maximum, noNaN: true }).map((value) => value + 0);
  return fc.oneof(everyday, any);
};

const acceptsOne = ({ schema }: Question, option: string) => v.is(schema, option);

const optionsOf = (question: Question, values: readonly string[]): fc.Arbitrary<unknown> => {
  const several = fc.shuffledSubarray([...values]);
  return acceptsOne(question, values[0] ?? '') ? fc.oneof(several, fc.constantFrom(...values)) : several;
};

const wishesFor = (activity: ActivityId): fc.Arbitrary<unknown> => {
  const ids = featuresOf(activity).map(({ id }) => id);
  const wish = fc.tuple(fc.constantFrom(...ids), fc.constantFrom('must', 'nice'));
  return fc.array(wish, { minLength: 1, maxLength: 5 }).map((wishes) => Object.fromEntries(wishes));
};

const neighbourIds = neighbours.map(({ id }) => id);

/** Any answer that the question accepts, by the kind of its control. */
export const answerFor = (question: Question): fc.Arbitrary<unknown> => {
  const { control } = question;
  switch (control.kind) {
    case 'number':
      return numberIn(control);
    case 'choice':
      return fc.constantFrom(...control.options.map(({ value }) => value));
    case 'choices':
      return optionsOf(
        question,
        control.options.map(({ value }) => value),
      );
    case 'yes-no':
      return fc.boolean();
    case 'systems':
      return fc.shuffledSubarray(
        control.scope === 'tools' ? [...toolIds] : [...toolIds.slice(0, 10), ...neighbourIds.slice(0, 10)],
        { maxLength: 4 },
      );
    case 'features':
      return wishesFor(control.activity);
    case 'importance':
      return fc.oneof(
        fc.integer({ min: 0, max: 10 }),
        fc.double({ min: 0, max: 10, noNaN: true }).map((value) => value + 0),
      );
    case 'text':
      return fc.string({ maxLength: control.maximumLength });
  }
};

const asked = questions.filter(({ path }) => path !== 'activities');

// Skipped questions are most of them, and each answer that is set copies all the others.
const build = (activities: readonly ActivityId[], values: readonly unknown[]): Answers =>
  asked.reduce(
    (made, { path }, place) => (values[place] === undefined ? made : withAnswer(made, path, values[place])),
    withAnswer(noAnswers, 'activities', activities),
  );

interface Wish {
  /** The activities to choose from; one to three are taken. */
  readonly activities?: readonly ActivityId[];
  /** Only questions for which this holds are ever answered. */
  readonly ask?: (question: Question) => boolean;
}

/** Answers of any team: any activities, each question answered or skipped. */
export const answersFor = ({
  activities = activityIds,
  ask = () => true,
}: Wish = {}): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      fc.shuffledSubarray([...activities], { minLength: 1, maxLength: Math.min(3, activities.length) }),
      fc.tuple(
        ...asked.map((question) =>
          ask(question)
            ? fc.option(answerFor(question), { nil: undefined, freq: 1 })
            : fc.constant(undefined),
        ),
      ),
    )
    .map(([chosen, values]) => build(chosen, values));

/** Answers of a team that chooses a CI/CD tool. */
export const ciCdAnswers = (ask: (question: Question) => boolean = () => true): fc.Arbitrary<Answers> =>
  answersFor({
    activities: ['ci-cd'],
    ask: (question) => (question.activity ?? 'ci-cd') === 'ci-cd' && ask(question),
  });
