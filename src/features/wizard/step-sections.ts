import { activities } from '../../catalog/activities.ts';
import type { Question } from '../../questions/question.ts';

/** Questions that stand together under a heading. */
export interface StepSection {
  readonly id: string;
  /** Absent for the questions that the step begins with. */
  readonly title?: string;
  readonly questions: readonly Question[];
}

const labelOf = new Map<string, string>(activities.map(({ id, label }) => [id, label]));

const placeOf = ({ path, activity, control }: Question): Omit<StepSection, 'questions'> => {
  if (control.kind === 'features') return { id: 'features', title: 'Features you need' };
  if (control.kind === 'importance') return { id: 'importance', title: 'What counts more, what less' };
  if (path.startsWith('figures.')) return { id: 'figures', title: 'Behind the estimate' };
  if (activity === undefined) return { id: 'general' };
  return { id: activity, title: labelOf.get(activity) ?? activity };
};

/** The questions of one step under their headings, in the order of asking. */
export const sectionsOf = (questions: readonly Question[]): readonly StepSection[] => {
  const sections = new Map<string, StepSection>();
  for (const question of questions) {
    const place = placeOf(question);
    const before = sections.get(place.id)?.questions ?? [];
    sections.set(place.id, { ...place, questions: [...before, question] });
  }
  const [general, figures] = [sections.get('general'), sections.get('figures')];
  const titled = [...sections.values()].filter((section) => section !== general && section !== figures);
  return [general, ...titled, figures].filter((section) => section !== undefined);
};
