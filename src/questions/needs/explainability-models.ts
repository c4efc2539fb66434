import { asList, oneOrMoreQuestion } from '../question.ts';

const featuresFor = {
  trees: 'tree-models',
  deep: 'deep-models',
  any: 'model-agnostic',
} as const;

export default oneOrMoreQuestion({
  path: 'needs.explainability.models',
  step: 'workload',
  order: 110,
  ask: 'Which models must be explained?',
  label: 'Models to explain',
  why: 'Trees, deep networks and unknown models need different methods.',
  options: [
    { value: 'trees', label: 'Trees and forests' },
    { value: 'deep', label: 'Deep networks' },
    { value: 'any', label: 'Any model' },
  ],
  activity: 'explainability',
  demands: (answer) => asList(answer).map((word) => featuresFor[word]),
});
