import { numberQuestion } from '../question.ts';

export default numberQuestion({
  path: 'workload.buildsPerDeveloperPerDay',
  step: 'workload',
  order: 10,
  ask: 'How many builds does a developer start in a working day?',
  label: 'Builds a day',
  why: 'Builds × minutes is what hosted services charge for. Left open, an estimate from public figures is used.',
  supposing: (answer) => `a developer started ${answer} in a working day`,
  unit: 'builds',
  minimum: 0,
  maximum: 200,
  whole: false,
  example: '2',
  onlyFor: ['ci-cd'],
  tries: [1, 2, 4, 8],
  given: true,
});
