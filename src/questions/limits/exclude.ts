import { systemsQuestion } from '../question.ts';

export default systemsQuestion({
  path: 'limits.exclude',
  step: 'limits',
  order: 80,
  ask: 'Which tools should be left out?',
  label: 'Left out',
  why: 'For tools that you have ruled out for reasons of your own.',
  scope: 'tools',
});
