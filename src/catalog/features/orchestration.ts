import type { FeatureVocabulary } from '../feature-vocabulary.ts';

export default {
  activity: 'orchestration',
  features: [
    { id: 'asset-based', label: 'Data assets', meaning: 'Pipelines are declared by the data they produce.' },
    { id: 'container-steps', label: 'Container steps', meaning: 'Each step is a container.' },
    { id: 'script-steps', label: 'Script steps', meaning: 'Each step is a function or script.' },
    { id: 'schedules', label: 'Schedules', meaning: 'Runs at set times.' },
    { id: 'event-triggers', label: 'Event triggers', meaning: 'Runs when something happens.' },
    { id: 'backfills', label: 'Backfills', meaning: 'Runs again for past periods.' },
    {
      id: 'rerun-from-step',
      label: 'Re-run from a step',
      meaning: 'A failed run goes on from where it broke.',
    },
    {
      id: 'dynamic-workflows',
      label: 'Dynamic workflows',
      meaning: 'The number of steps is decided at run time.',
    },
    { id: 'asset-lineage', label: 'Lineage', meaning: 'Shows which data was made from which.' },
    { id: 'retries', label: 'Retries', meaning: 'Failed steps are tried again.' },
    { id: 'visual-editor', label: 'Visual editor', meaning: 'Pipelines can be drawn.' },
    { id: 'multi-tenant', label: 'Several teams', meaning: 'Teams share one installation safely.' },
  ],
} as const satisfies FeatureVocabulary;
