import { asList, oneQuestion } from '../question.ts';

const featuresFor = {
  infrastructure: ['infrastructure-monitoring'],
  models: ['model-monitoring'],
  both: ['infrastructure-monitoring', 'model-monitoring'],
} as const;

export default oneQuestion({
  path: 'needs.monitoring.what',
  step: 'workload',
  order: 110,
  ask: 'What do you want to watch?',
  label: 'What to watch',
  why: 'Machines and models are watched by different tools.',
  options: [
    { value: 'infrastructure', label: 'Machines and services' },
    { value: 'models', label: 'Models' },
    { value: 'both', label: 'Both' },
  ],
  activity: 'monitoring',
  demands: (answer) => asList(answer).flatMap((word) => featuresFor[word]),
});
