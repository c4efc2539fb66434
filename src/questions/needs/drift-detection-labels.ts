import { asList, oneOrMoreQuestion } from '../question.ts';

const featuresFor = {
  soon: ['performance-metrics'],
  late: ['performance-estimation', 'input-drift'],
  never: ['input-drift'],
} as const;

export default oneOrMoreQuestion({
  path: 'needs.drift-detection.labels',
  step: 'workload',
  order: 110,
  ask: 'When do you learn the true results?',
  label: 'True results',
  why: 'If they come late or never, quality must be estimated or inputs compared.',
  options: [
    { value: 'soon', label: 'Soon' },
    { value: 'late', label: 'Late' },
    { value: 'never', label: 'Never' },
  ],
  activity: 'drift-detection',
  demands: (answer) => asList(answer).flatMap((word) => featuresFor[word]),
});
