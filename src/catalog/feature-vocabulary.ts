import type { ActivityId } from './activities.ts';

/** The features by which people choose a tool for one activity; tool files say how far they offer each. */
export interface FeatureVocabulary {
  readonly activity: ActivityId;
  readonly features: readonly {
    /** Key in tool files and in `needs.<activity>.features`. */
    readonly id: string;
    readonly label: string;
    /** One line: what the user has if a tool offers it. */
    readonly meaning: string;
  }[];
}
