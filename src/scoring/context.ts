import type { ActivityId } from '../catalog/activities.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Answers } from '../questions/answers.ts';

/** Everything that constraints and criteria may look at besides the tool itself. */
export interface Context {
  readonly activity: ActivityId;
  readonly answers: Answers;
  readonly catalog: Catalog;
  /** The day on which the tools are judged, `YYYY-MM-DD`; given from outside, the core has no clock. */
  readonly today: string;
}
