import type { ActivityId } from './activities.ts';

/** A stretch of the life of a model, with the jobs that are done in it. */
export interface Phase {
  readonly label: string;
  readonly activities: readonly ActivityId[];
}

/** From the data to the running model, in the order of the work. */
export const phases: readonly Phase[] = [
  { label: 'Data', activities: ['data-versioning', 'feature-store'] },
  { label: 'Training', activities: ['training', 'experiment-tracking', 'hyperparameter-optimization'] },
  { label: 'Packaging', activities: ['packaging', 'model-registry'] },
  { label: 'Serving', activities: ['serving', 'ab-testing'] },
  { label: 'Monitoring', activities: ['monitoring', 'drift-detection', 'explainability'] },
];

/** The jobs that go with all phases. */
export const acrossPhases: Phase = {
  label: 'In every phase',
  activities: ['ci-cd', 'orchestration', 'governance', 'security', 'documentation'],
};
