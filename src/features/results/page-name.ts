import { activities, type ActivityId } from '../../catalog/activities.ts';

/** What the page about an activity is called. */
export const pageName = (activity: ActivityId): string =>
  `Results: ${activities.find(({ id }) => id === activity)?.label ?? activity}`;
