import type { FeatureVocabulary } from '../feature-vocabulary.ts';

export default {
  activity: 'feature-store',
  features: [
    { id: 'online-serving', label: 'Online serving', meaning: 'Returns feature values within milliseconds.' },
    { id: 'shared-catalog', label: 'Shared catalogue', meaning: 'Several teams find and reuse features.' },
    { id: 'offline-store', label: 'Offline store', meaning: 'Builds training sets from history.' },
    {
      id: 'point-in-time',
      label: 'Point-in-time joins',
      meaning: 'Training sees only what was known at the time.',
    },
    { id: 'streaming-features', label: 'Streaming features', meaning: 'Computes features from a stream.' },
    {
      id: 'transformations',
      label: 'Transformations',
      meaning: 'Computes features from raw data by itself.',
    },
    { id: 'drift', label: 'Feature monitoring', meaning: 'Watches features for change.' },
  ],
} as const satisfies FeatureVocabulary;
