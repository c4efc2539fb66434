import type { FeatureVocabulary } from '../feature-vocabulary.ts';

export default {
  activity: 'explainability',
  features: [
    {
      id: 'tree-models',
      label: 'Tree models',
      meaning: 'Fast and exact for gradient-boosted trees and forests.',
    },
    { id: 'deep-models', label: 'Deep models', meaning: 'Methods for neural networks.' },
    { id: 'model-agnostic', label: 'Any model', meaning: 'Works from inputs and outputs alone.' },
    { id: 'local', label: 'Single case', meaning: 'Explains one prediction.' },
    { id: 'global', label: 'Whole model', meaning: 'Explains the model as a whole.' },
    { id: 'images', label: 'Images', meaning: 'Explains image models.' },
    { id: 'text', label: 'Text', meaning: 'Explains text models.' },
    { id: 'tabular', label: 'Tables', meaning: 'Explains models on tables.' },
    {
      id: 'counterfactuals',
      label: 'Counterfactuals',
      meaning: 'Shows the smallest change that gives another answer.',
    },
    { id: 'glass-box', label: 'Glass-box models', meaning: 'Offers models that explain themselves.' },
    { id: 'dashboard', label: 'Dashboard', meaning: 'Shows explanations in a web page.' },
  ],
} as const satisfies FeatureVocabulary;
