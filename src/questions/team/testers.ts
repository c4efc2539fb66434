import { numberQuestion } from '../question.ts';

export default numberQuestion({
  path: 'team.testers',
  step: 'team',
  order: 20,
  ask: 'How many people test?',
  label: 'Testers',
  why: 'Testers start runs of their own and need test reports, approvals and environments, so these count for more.',
  supposing: (answer) => `${answer} tested`,
  unit: 'people',
  minimum: 0,
  maximum: 10000,
  example: '3',
  tries: [0, 3, 10],
  given: true,
});
