import { activityIds, type ActivityId } from '../../catalog/activities.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { featuresOf } from '../../catalog/features.ts';
import { neighbours } from '../../catalog/neighbours.ts';
import { noAnswers, withAnswer, type Answers } from '../../questions/answers.ts';
import type { Control, Question } from '../../questions/question.ts';
import { questionsFor } from '../../questions/registry.ts';
import type { Random } from '../../scoring/robustness/random.ts';

const below = (random: Random, end: number) => Math.floor(random() * end);

const pick = <T>(random: Random, from: readonly T[]): T | undefined => from[below(random, from.length)];

/** One to `most` different members. */
const several = <T>(random: Random, from: readonly T[], most: number): readonly T[] => {
  const wanted = 1 + below(random, Math.min(most, from.length));
  const rest = [...from];
  return Array.from({ length: wanted }, () => rest.splice(below(random, rest.length), 1)).flat();
};

type NumberControl = Extract<Control, { kind: 'number' }>;

/** Half of the numbers are everyday ones; the others are spread evenly over the orders of magnitude. */
const numberFrom = (random: Random, { minimum, maximum, whole, tries }: NumberControl): number => {
  const everyday = random() < 0.5 ? pick(random, tries) : undefined;
  if (everyday !== undefined) return everyday;
  const start = minimum - 1;
  const value = start + (maximum - start) ** random();
  return Math.min(maximum, Math.max(minimum, whole ? Math.round(value) : value));
};

const wishes = (random: Random, activity: ActivityId): Readonly<Record<string, string>> => {
  const ids = featuresOf(activity).map(({ id }) => id);
  return Object.fromEntries(several(random, ids, 3).map((id) => [id, random() < 0.3 ? 'must' : 'nice']));
};

const systemIds = (catalog: Catalog, scope: 'tools' | 'tools-and-neighbours'): readonly string[] => {
  const tools = catalog.tools.map(({ id }) => id);
  return scope === 'tools' ? tools : [...tools, ...neighbours.map(({ id }) => id)];
};

const answerFor = (random: Random, { control }: Question, catalog: Catalog): unknown => {
  switch (control.kind) {
    case 'number':
      return numberFrom(random, control);
    case 'choice':
      return pick(random, control.options)?.value;
    case 'choices':
      return several(
        random,
        control.options.map(({ value }) => value),
        3,
      );
    case 'yes-no':
      return random() < 0.5;
    case 'systems':
      return several(random, systemIds(catalog, control.scope), 3);
    case 'features':
      return wishes(random, control.activity);
    case 'importance':
      return below(random, 11);
    case 'text':
      return 'A short text'.slice(0, control.maximumLength);
  }
};

/** One activity, a few, or all of them, each as often. */
const chosenActivities = (random: Random): readonly ActivityId[] => {
  const kind = below(random, 3);
  if (kind === 0) return several(random, activityIds, 1);
  return kind === 1 ? several(random, activityIds, 5) : activityIds;
};

/**
 * Answers of a made-up team, drawn from the registry of questions alone: some teams answer a tenth of what they are
 * asked, some two thirds. The same numbers give the same team.
 */
export const randomAnswers = (random: Random, catalog: Catalog): Answers => {
  const chosen = withAnswer(noAnswers, 'activities', chosenActivities(random));
  const talkative = 0.1 + 0.56 * random();
  return questionsFor(chosen)
    .filter(({ path }) => path !== 'activities')
    .reduce(
      (answers, question) =>
        random() < talkative
          ? withAnswer(answers, question.path, answerFor(random, question, catalog))
          : answers,
      chosen,
    );
};
