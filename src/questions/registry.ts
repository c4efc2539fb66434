import { activityIds, type ActivityId } from '../catalog/activities.ts';
import type { Answers } from './answers.ts';
import { steps, type Question } from './question.ts';

const modules = import.meta.glob<Question | readonly Question[]>(
  [
    './choosing/*.ts',
    './team/*.ts',
    './stack/*.ts',
    './limits/*.ts',
    './workload/*.ts',
    './figures/*.ts',
    './needs/*.ts',
    './priorities/*.ts',
  ],
  { eager: true, import: 'default' },
);

const stepOrder = new Map<string, number>(steps.map((step, index) => [step.id, index]));
const activityOrder = new Map<string, number>(activityIds.map((id, index) => [id, index]));

const position = (question: Question) =>
  (stepOrder.get(question.step) ?? 0) * 100_000 +
  question.order * 100 +
  (question.activity === undefined ? 0 : (activityOrder.get(question.activity) ?? 0));

/** Every question, in the order in which the wizard asks. Adding a file to a folder adds a question. */
export const questions: readonly Question[] = Object.values(modules)
  .flat()
  .toSorted((a, b) => position(a) - position(b) || (a.path < b.path ? -1 : 1));

const matters = (question: Question, chosen: readonly ActivityId[]) =>
  (question.activity === undefined || chosen.includes(question.activity)) &&
  (question.onlyFor === undefined || question.onlyFor.some((id) => chosen.includes(id)));

/** The questions that these answers call for: those of activities that nobody chooses are left out. */
export const questionsFor = (answers: Pick<Answers, 'activities'>): readonly Question[] =>
  questions.filter((question) => matters(question, answers.activities));

const byPath = new Map(questions.map((question) => [question.path, question]));

/** The question whose answer stands at this path. */
export const questionAt = (path: string): Question | undefined => byPath.get(path);
