import type { FeatureVocabulary } from '../feature-vocabulary.ts';

export default {
  activity: 'drift-detection',
  features: [
    { id: 'input-drift', label: 'Input drift', meaning: 'Compares live inputs with the training data.' },
    {
      id: 'performance-metrics',
      label: 'Quality from labels',
      meaning: 'Computes quality once true results are known.',
    },
    {
      id: 'performance-estimation',
      label: 'Estimated quality',
      meaning: 'Estimates quality before true results are known.',
    },
    { id: 'reports', label: 'Reports', meaning: 'Makes reports to read or attach.' },
    { id: 'alerts', label: 'Alerts', meaning: 'Tells people when a limit is crossed.' },
    { id: 'data-quality', label: 'Data quality', meaning: 'Checks data for faults.' },
    { id: 'retraining-trigger', label: 'Retraining trigger', meaning: 'Can start a retraining pipeline.' },
    { id: 'text-and-images', label: 'Text and images', meaning: 'Works on unstructured data.' },
    { id: 'streaming', label: 'Live data', meaning: 'Works on live events, not only on batches.' },
  ],
} as const satisfies FeatureVocabulary;
