import { activities } from '../../catalog/activities.ts';
import type { Question } from '../../questions/question.ts';

const labelOf = new Map<string, string>(activities.map(({ id, label }) => [id, label]));

/** The short name of a question; that of an activity's own question says which activity. */
export const questionName = ({ label, activity }: Question): string =>
  activity === undefined ? label : `${labelOf.get(activity) ?? activity}: ${label}`;
