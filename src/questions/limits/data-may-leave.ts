import { yesNoQuestion } from '../question.ts';

export default yesNoQuestion({
  path: 'limits.dataMayLeave',
  step: 'limits',
  order: 50,
  ask: 'May data of your runs go to a hosted service?',
  label: 'Data may leave',
  why: 'If not, only tools that you run yourself remain.',
});
