import { activities } from '../catalog/activities.ts';
import { constraints, criteria } from '../scoring/registry.ts';

const labelIn = (list: readonly { readonly id: string; readonly label: string }[], wanted: string): string =>
  list.find(({ id }) => id === wanted)?.label ?? wanted;

/** The name of a criterion; the id itself if this version has no such criterion. */
export const criterionLabel = (id: string): string => labelIn(criteria, id);

/** The name of a limit; the id itself if this version has no such limit. */
export const constraintLabel = (id: string): string => labelIn(constraints, id);

/** The name of an activity. */
export const activityLabel = (id: string): string => labelIn(activities, id);
