import { numberQuestion } from '../question.ts';

export default numberQuestion({
  path: 'needs.serving.requestsPerSecond',
  step: 'workload',
  order: 120,
  ask: 'How many requests a second at the peak?',
  label: 'Requests a second',
  why: 'Hundreds of requests a second need batching and scaling.',
  supposing: (answer) => `the peak were ${answer}`,
  unit: 'requests a second',
  minimum: 0,
  maximum: 10000000,
  whole: false,
  example: '20',
  activity: 'serving',
  demands: (answer) => (answer >= 100 ? ['high-throughput', 'autoscaling'] : []),
  tries: [10, 200],
});
