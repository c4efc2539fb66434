import { systemsQuestion } from '../question.ts';

export default systemsQuestion({
  path: 'stack.replacing',
  step: 'stack',
  order: 110,
  ask: 'Which tools do you want to leave?',
  label: 'To be replaced',
  why: 'They are not proposed again.',
  scope: 'tools',
});
