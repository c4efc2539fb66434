import type { FeatureVocabulary } from '../feature-vocabulary.ts';

export default {
  activity: 'training',
  features: [
    { id: 'long-jobs', label: 'Long jobs', meaning: 'Jobs of many hours or days run without a hard limit.' },
    { id: 'own-gpus', label: 'Own GPUs', meaning: 'Uses GPUs in your own machines.' },
    { id: 'cloud-gpus', label: 'Cloud GPUs', meaning: 'Starts and stops GPU machines in a cloud.' },
    { id: 'gpu-cluster', label: 'GPU cluster', meaning: 'Shares a cluster of GPUs between jobs and people.' },
    { id: 'distributed-training', label: 'Distributed training', meaning: 'One job uses many machines.' },
    { id: 'spot-recovery', label: 'Spot recovery', meaning: 'Goes on after a cheap machine is taken away.' },
    { id: 'fractional-gpu', label: 'Shared GPU', meaning: 'Several jobs share one GPU.' },
    { id: 'notebooks', label: 'Notebooks', meaning: 'Interactive work on the same machines.' },
    { id: 'checkpointing', label: 'Checkpoints', meaning: 'Stops and resumes without losing work.' },
    { id: 'automl', label: 'AutoML', meaning: 'Tries model families by itself.' },
  ],
} as const satisfies FeatureVocabulary;
