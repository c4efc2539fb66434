import { asList, oneOrMoreQuestion } from '../question.ts';

const featuresFor = {
  report: 'reports',
  alerts: 'alerts',
} as const;

export default oneOrMoreQuestion({
  path: 'needs.drift-detection.output',
  step: 'workload',
  order: 120,
  ask: 'What should come out?',
  label: 'Output',
  why: 'A report for people, or an alert that starts something.',
  options: [
    { value: 'report', label: 'A report' },
    { value: 'alerts', label: 'Alerts' },
  ],
  activity: 'drift-detection',
  demands: (answer) => asList(answer).map((word) => featuresFor[word]),
});
