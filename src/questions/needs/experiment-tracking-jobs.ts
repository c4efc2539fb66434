import { asList, oneQuestion } from '../question.ts';

const featuresFor = {
  online: [],
  offline: ['offline-logging'],
} as const;

export default oneQuestion({
  path: 'needs.experiment-tracking.jobs',
  step: 'workload',
  order: 110,
  ask: 'Do training jobs have a network?',
  label: 'Network of jobs',
  why: 'Jobs on closed nodes must record locally first.',
  options: [
    { value: 'online', label: 'Yes, all of them' },
    { value: 'offline', label: 'No, or not all of them' },
  ],
  activity: 'experiment-tracking',
  demands: (answer) => asList(answer).flatMap((word) => featuresFor[word]),
});
