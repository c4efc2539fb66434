import { numberQuestion } from '../question.ts';

export default numberQuestion({
  path: 'team.opsHoursPerWeek',
  step: 'team',
  order: 60,
  ask: 'How many hours a week can someone spend on running tools?',
  label: 'Hours for running tools',
  why: 'If a tool needs more hours than you have, it will be neglected.',
  supposing: (answer) => `someone could spend ${answer} on running tools`,
  unit: 'hours a week',
  minimum: 0,
  maximum: 400,
  whole: false,
  example: '2',
  tries: [0, 2, 8, 20],
});
