import { yesNoQuestion } from '../question.ts';

export default yesNoQuestion({
  path: 'needs.feature-store.online',
  step: 'workload',
  order: 110,
  ask: 'Are features needed for live predictions?',
  label: 'Online features',
  why: 'Then values must be returned within milliseconds.',
  activity: 'feature-store',
  demands: (answer) => (answer ? ['online-serving'] : []),
});
