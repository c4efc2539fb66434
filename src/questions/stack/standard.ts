import { systemsQuestion } from '../question.ts';

export default systemsQuestion({
  path: 'stack.standard',
  step: 'stack',
  order: 120,
  ask: 'What has your organisation standardised on?',
  label: 'Standard',
  why: 'A standard comes with people who know it, contracts and support.',
  scope: 'tools-and-neighbours',
});
