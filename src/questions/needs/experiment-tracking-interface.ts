import { asList, oneOrMoreQuestion } from '../question.ts';

const featuresFor = {
  web: 'web-interface',
  files: 'file-based',
} as const;

export default oneOrMoreQuestion({
  path: 'needs.experiment-tracking.interface',
  step: 'workload',
  order: 120,
  ask: 'How do you want to look at results?',
  label: 'Interface',
  why: 'A shared web page suits groups; plain files suit single people and version control.',
  options: [
    { value: 'web', label: 'In a web page' },
    { value: 'files', label: 'As plain files' },
  ],
  activity: 'experiment-tracking',
  demands: (answer) => asList(answer).map((word) => featuresFor[word]),
});
