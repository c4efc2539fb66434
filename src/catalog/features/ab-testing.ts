import type { FeatureVocabulary } from '../feature-vocabulary.ts';

export default {
  activity: 'ab-testing',
  features: [
    { id: 'feature-flags', label: 'Feature flags', meaning: 'Switches features per user in code.' },
    { id: 'web-pages', label: 'Web pages', meaning: 'Changes web pages without code.' },
    // yes: its maker documents comparing models and it computes the result; partly: its flags only assign.
    {
      id: 'model-variants',
      label: 'Model variants',
      meaning: 'Compares models by assigning requests to them.',
    },
    {
      id: 'warehouse-native',
      label: 'Own warehouse',
      meaning: 'Computes results in your own data warehouse.',
    },
    {
      id: 'sequential-testing',
      label: 'Sequential testing',
      meaning: 'Results may be read at any time without fooling yourself.',
    },
    { id: 'bandits', label: 'Bandits', meaning: 'Shifts traffic to the better variant by itself.' },
    { id: 'visual-editor', label: 'Visual editor', meaning: 'Variants are made by pointing and clicking.' },
    { id: 'targeting', label: 'Targeting', meaning: 'Chooses who sees what.' },
  ],
} as const satisfies FeatureVocabulary;
