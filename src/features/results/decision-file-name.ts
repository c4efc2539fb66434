import type { ActivityId } from '../../catalog/activities.ts';

/** Activities that a file name spells out; more are counted. */
const named = 3;

/** `decision-<activities>-<day>.<extension>`. */
export const decisionFileName = (activities: readonly ActivityId[], extension: string, day: Date): string => {
  const about = activities.length > named ? `${activities.length}-activities` : activities.join('-');
  return `decision-${about}-${day.toISOString().slice(0, 10)}.${extension}`;
};
