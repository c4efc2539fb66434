import type { ActivityId } from '../catalog/activities.ts';
import type { Question } from './question.ts';
import { questionsFor } from './registry.ts';

/**
 * The few questions that decide most in these activities, in the order of the wizard; people in a hurry answer these
 * alone. With no activity, those of all. Chosen by what taking an answer back does to the first place over made-up
 * teams (`npm run catalog -- audit`): languages, open source and hosting change it most often, the code host does in
 * CI/CD; the budget and the number of developers make the cost.
 */
export const decisiveFor = (chosen: readonly ActivityId[]): readonly Question[] =>
  questionsFor({ activities: chosen }).filter(
    ({ decides }) =>
      decides === true ||
      (decides !== undefined && (chosen.length === 0 || decides.some((id) => chosen.includes(id)))),
  );
