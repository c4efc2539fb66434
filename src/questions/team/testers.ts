import { numberQuestion } from '../question.ts';

export default numberQuestion({
  path: 'team.testers',
  step: 'team',
  order: 20,
  ask: 'How many people test?',
  label: 'Testers',
  why: 'Testers may need seats, and start runs of their own. For CI/CD, test reports, approvals and environments then count for more.',
  supposing: (answer) => `${answer} tested`,
  unit: 'people',
  minimum: 0,
  maximum: 10000,
  example: '3',
  tries: [0, 3, 10],
  given: true,
});
