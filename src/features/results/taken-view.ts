import type { ActivityId } from '../../catalog/activities.ts';

/** The view that a decision is saved or shared from. */
export interface TakenView {
  /** Its address below the foot of the site, without a slash in front: `results/ci-cd`. */
  readonly path: string;
  /** What it is about, for somebody who followed a link to one activity and has chosen none. */
  readonly activity?: ActivityId | undefined;
}
