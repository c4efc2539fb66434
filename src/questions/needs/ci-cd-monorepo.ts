import { yesNoQuestion } from '../question.ts';

export default yesNoQuestion({
  path: 'needs.ci-cd.monorepo',
  step: 'workload',
  order: 130,
  ask: 'Do several projects share one repository?',
  label: 'Monorepo',
  why: 'Then only the changed parts should be built.',
  activity: 'ci-cd',
  demands: (answer) => (answer ? ['monorepo-triggers'] : []),
});
