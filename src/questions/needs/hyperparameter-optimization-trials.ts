import { asList, oneOrMoreQuestion } from '../question.ts';

const featuresFor = {
  'one-machine': 'single-machine',
  'distributed': 'distributed-trials',
} as const;

export default oneOrMoreQuestion({
  path: 'needs.hyperparameter-optimization.trials',
  step: 'workload',
  order: 110,
  ask: 'Where do trials run?',
  label: 'Trials',
  why: 'One machine needs no more than a library; many need a scheduler.',
  options: [
    { value: 'one-machine', label: 'On one machine' },
    { value: 'distributed', label: 'On many machines' },
  ],
  activity: 'hyperparameter-optimization',
  demands: (answer) => asList(answer).map((word) => featuresFor[word]),
});
