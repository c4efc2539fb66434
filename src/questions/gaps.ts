import type { ActivityId } from '../catalog/activities.ts';
import { valueAt, type Answers } from './answers.ts';
import type { Question } from './question.ts';
import { questionsFor } from './registry.ts';

/** A priority that nobody set means "as usual", and the cost model has figures of its own: neither is missing. */
const canBeMissing = ({ step, background }: Question) =>
  step !== 'priorities' && step !== 'choosing' && background !== true;

/** The questions that matter to one activity and that the team has not answered, in the order of the wizard. */
export const gapsFor = (answers: Answers, activity: ActivityId): readonly Question[] =>
  questionsFor({ activities: [activity] }).filter(
    (question) => canBeMissing(question) && valueAt(answers, question.path) === undefined,
  );
