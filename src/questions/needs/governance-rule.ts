import { textQuestion } from '../question.ts';

export default textQuestion({
  path: 'needs.governance.rule',
  step: 'workload',
  order: 120,
  ask: 'Which law or standard applies?',
  label: 'Rule',
  why: 'It is shown with the result and not scored: check it with whoever is responsible.',
  maximumLength: 200,
  activity: 'governance',
});
