import type { FeatureVocabulary } from '../feature-vocabulary.ts';

export default {
  activity: 'hyperparameter-optimization',
  features: [
    {
      id: 'single-machine',
      label: 'One machine',
      meaning: 'Runs in a few lines on one machine, with no service.',
    },
    {
      id: 'distributed-trials',
      label: 'Distributed trials',
      meaning: 'Trials run on many machines at once.',
    },
    { id: 'pruning', label: 'Pruning', meaning: 'Hopeless trials are stopped early.' },
    {
      id: 'bayesian',
      label: 'Model-based search',
      meaning: 'Learns from earlier trials (Bayesian and related methods).',
    },
    {
      id: 'multi-objective',
      label: 'Several objectives',
      meaning: 'Optimises more than one target at once.',
    },
    {
      id: 'multi-fidelity',
      label: 'Multi-fidelity',
      meaning: 'Spends little on many trials and more on the best.',
    },
    {
      id: 'conditional-spaces',
      label: 'Conditional settings',
      meaning: 'Some settings exist only for some values of others.',
    },
    {
      id: 'population-based',
      label: 'Population-based training',
      meaning: 'Changes settings while training runs.',
    },
    { id: 'dashboard', label: 'Dashboard', meaning: 'Shows trials and their results in a web page.' },
  ],
} as const satisfies FeatureVocabulary;
