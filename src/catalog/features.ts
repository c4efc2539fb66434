import abTesting from './features/ab-testing.ts';
import ciCd from './features/ci-cd.ts';
import dataVersioning from './features/data-versioning.ts';
import documentation from './features/documentation.ts';
import driftDetection from './features/drift-detection.ts';
import experimentTracking from './features/experiment-tracking.ts';
import explainability from './features/explainability.ts';
import featureStore from './features/feature-store.ts';
import governance from './features/governance.ts';
import hyperparameterOptimization from './features/hyperparameter-optimization.ts';
import modelRegistry from './features/model-registry.ts';
import monitoring from './features/monitoring.ts';
import orchestration from './features/orchestration.ts';
import packaging from './features/packaging.ts';
import security from './features/security.ts';
import serving from './features/serving.ts';
import training from './features/training.ts';
import type { ActivityId } from './activities.ts';

/** The words by which people choose a tool for one activity. */
const vocabularies = [
  ciCd,
  experimentTracking,
  dataVersioning,
  modelRegistry,
  hyperparameterOptimization,
  training,
  packaging,
  serving,
  monitoring,
  governance,
  featureStore,
  orchestration,
  explainability,
  abTesting,
  driftDetection,
  security,
  documentation,
] as const;

export interface Feature {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
}

const byActivity = new Map<string, readonly Feature[]>(
  vocabularies.map((vocabulary) => [vocabulary.activity, vocabulary.features]),
);

/** The features of an activity, in the order in which they are shown. */
export const featuresOf = (activity: ActivityId): readonly Feature[] => byActivity.get(activity) ?? [];

/** The feature with this id, or undefined if the activity's vocabulary has none. */
export const findFeature = (activity: ActivityId, id: string): Feature | undefined =>
  featuresOf(activity).find((feature) => feature.id === id);
