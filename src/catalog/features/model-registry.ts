import type { FeatureVocabulary } from '../feature-vocabulary.ts';

export default {
  activity: 'model-registry',
  features: [
    {
      id: 'promotion',
      label: 'Promotion',
      meaning: 'Versions move through stages or aliases up to production.',
    },
    {
      id: 'public-distribution',
      label: 'Public distribution',
      meaning: 'Models can be published for anyone to download.',
    },
    { id: 'approval-workflow', label: 'Approval', meaning: 'A person approves a version before it is used.' },
    { id: 'lineage', label: 'Lineage', meaning: 'Shows the run, data and code behind a version.' },
    { id: 'artifact-store', label: 'Artifact store', meaning: 'Stores the model files themselves.' },
    {
      id: 'model-cards',
      label: 'Model cards',
      meaning: 'Describes a model’s purpose and limits in a standard form.',
    },
    { id: 'event-triggers', label: 'Event triggers', meaning: 'A new version can start a pipeline.' },
    { id: 'access-by-model', label: 'Access by model', meaning: 'Rights can be given per model.' },
  ],
} as const satisfies FeatureVocabulary;
