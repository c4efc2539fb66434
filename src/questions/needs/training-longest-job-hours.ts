import { numberQuestion } from '../question.ts';

export default numberQuestion({
  path: 'needs.training.longestJobHours',
  step: 'workload',
  order: 110,
  ask: 'How long does the longest job run?',
  label: 'Longest job',
  why: 'CI runners and serverless jobs stop after some hours.',
  supposing: (answer) => `the longest job ran for ${answer}`,
  unit: 'hours',
  minimum: 0,
  maximum: 10000,
  whole: false,
  example: '12',
  activity: 'training',
  demands: (answer) => (answer > 6 ? ['long-jobs'] : []),
  tries: [2, 24],
});
