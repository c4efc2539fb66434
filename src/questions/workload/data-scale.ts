import { choiceQuestion } from '../question.ts';

export default choiceQuestion({
  path: 'workload.dataScale',
  step: 'workload',
  order: 50,
  ask: 'How much data do you work on?',
  label: 'Amount of data',
  why: 'A tool for clusters is a burden on a laptop, and the other way round.',
  options: [
    { value: 'laptop', label: 'Fits on a laptop' },
    { value: 'server', label: 'Fits on one server' },
    { value: 'cluster', label: 'Needs a cluster' },
  ],
  onlyFor: [
    'experiment-tracking',
    'data-versioning',
    'training',
    'serving',
    'monitoring',
    'governance',
    'feature-store',
    'orchestration',
    'drift-detection',
  ],
  given: true,
});
