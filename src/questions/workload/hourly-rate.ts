import { numberQuestion } from '../question.ts';

export default numberQuestion({
  path: 'workload.hourlyRateUsd',
  step: 'workload',
  order: 900,
  ask: 'What does an hour of your own work cost?',
  label: 'Cost of an hour of work',
  why: 'Puts a sum to the hours that running a tool takes. It is shown beside the cost and never added to it; no rank rests on it.',
  unit: 'US dollars an hour',
  minimum: 0,
  maximum: 1000,
  whole: false,
  example: '60',
  given: true,
  background: true,
});
