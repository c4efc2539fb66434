import { numberQuestion } from '../question.ts';

export default numberQuestion({
  path: 'team.developers',
  step: 'team',
  order: 10,
  decides: true,
  ask: 'How many people push code?',
  label: 'Developers',
  why: 'Developers set the number of builds, the seats you would pay for and the size a tool must cope with.',
  supposing: (answer) => `${answer} pushed code`,
  unit: 'people',
  minimum: 0,
  maximum: 100000,
  example: '10',
  tries: [3, 10, 30, 100, 300],
  given: true,
});
