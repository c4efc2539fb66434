import { systemsQuestion } from '../question.ts';

export default systemsQuestion({
  path: 'stack.inUse',
  step: 'stack',
  order: 100,
  ask: 'What do you already run or pay for, and keep?',
  label: 'In use',
  why: 'Keeping a tool that works, and choosing tools that work with it, is what most teams do.',
  scope: 'tools-and-neighbours',
  given: true,
});
