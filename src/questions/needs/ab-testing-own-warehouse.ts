import { yesNoQuestion } from '../question.ts';

export default yesNoQuestion({
  path: 'needs.ab-testing.ownWarehouse',
  step: 'workload',
  order: 120,
  ask: 'Should results be computed in your own data warehouse?',
  label: 'Own warehouse',
  why: 'Then data need not be copied to a vendor.',
  activity: 'ab-testing',
  demands: (answer) => (answer ? ['warehouse-native'] : []),
});
