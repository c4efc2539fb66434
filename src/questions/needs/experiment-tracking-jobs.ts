import { asList, oneOrMoreQuestion } from '../question.ts';

const featuresFor = {
  online: [],
  offline: ['offline-logging'],
} as const;

export default oneOrMoreQuestion({
  path: 'needs.experiment-tracking.jobs',
  step: 'workload',
  order: 110,
  ask: 'Do training jobs have a network?',
  label: 'Network of jobs',
  why: 'Jobs on closed nodes must record locally first.',
  options: [
    { value: 'online', label: 'Yes, online' },
    { value: 'offline', label: 'No, offline' },
  ],
  activity: 'experiment-tracking',
  demands: (answer) => asList(answer).flatMap((word) => featuresFor[word]),
});
