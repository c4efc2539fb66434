import { asList, oneOrMoreQuestion } from '../question.ts';

const featuresFor = {
  own: 'own-gpus',
  cloud: 'cloud-gpus',
  cluster: 'gpu-cluster',
} as const;

export default oneOrMoreQuestion({
  path: 'needs.training.gpus',
  step: 'workload',
  order: 120,
  ask: 'Which GPUs do you use?',
  label: 'GPUs',
  why: 'Own, rented and shared GPUs are scheduled differently.',
  options: [
    { value: 'own', label: 'Our own' },
    { value: 'cloud', label: 'Rented in a cloud' },
    { value: 'cluster', label: 'A shared cluster' },
  ],
  activity: 'training',
  demands: (answer) => asList(answer).map((word) => featuresFor[word]),
});
