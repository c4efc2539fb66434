import type { ActivityId } from '../catalog/activities.ts';

const activities: ReadonlySet<ActivityId> = new Set([
  'experiment-tracking',
  'data-versioning',
  'model-registry',
  'hyperparameter-optimization',
  'training',
  'packaging',
  'serving',
  'feature-store',
  'orchestration',
  'explainability',
  'ab-testing',
  'drift-detection',
]);

/**
 * True if the tools of an activity are called from a team's own code, so that its languages matter. The others only
 * build, store or show what is written, and work with any language unless their file says otherwise.
 */
export const isCalledFromCode = (activity: ActivityId): boolean => activities.has(activity);
