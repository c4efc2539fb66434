import type { ActivityId } from '../../catalog/activities.ts';
import { featuresOf, type Feature } from '../../catalog/features.ts';
import type { Control, Question } from '../../questions/question.ts';
import { questions } from '../../questions/registry.ts';

/** Answers between which the questions on an activity can tell, with their words. */
const possibleAnswers = (
  control: Control,
): readonly { readonly value: unknown; readonly label: string }[] => {
  switch (control.kind) {
    case 'choice':
    case 'choices':
      return control.options;
    case 'yes-no':
      return [
        { value: true, label: 'Yes' },
        { value: false, label: 'No' },
      ];
    case 'number':
      return control.tries.map((value) => ({ value, label: `${value} ${control.unit}` }));
    case 'systems':
    case 'features':
    case 'importance':
    case 'text':
      return [];
  }
};

/** The questions that are asked because a team chooses this activity. */
export const decidingQuestions = (activity: ActivityId): readonly Question[] =>
  questions.filter(
    ({ control, ...question }) => question.activity === activity && control.kind !== 'features',
  );

export interface DemandingAnswer {
  readonly label: string;
  /** Features that this answer asks of a tool; never empty. */
  readonly features: readonly string[];
}

/** The answers to a question that ask for features of a tool. */
export const demandingAnswers = (question: Question): readonly DemandingAnswer[] =>
  possibleAnswers(question.control)
    .map(({ value, label }) => ({ label, features: question.demands?.(value) ?? [] }))
    .filter(({ features }) => features.length > 0);

/** The features for which an answer of the team can ask, in the order of the vocabulary. */
export const decidingFeatures = (activity: ActivityId): readonly Feature[] => {
  const asked = new Set(
    decidingQuestions(activity).flatMap((question) =>
      demandingAnswers(question).flatMap(({ features }) => features),
    ),
  );
  return featuresOf(activity).filter(({ id }) => asked.has(id));
};
