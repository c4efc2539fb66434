import { yesNoQuestion } from '../question.ts';

export default yesNoQuestion({
  path: 'needs.ci-cd.approvalGates',
  step: 'workload',
  order: 110,
  ask: 'Must a person approve releases?',
  label: 'Approvals',
  why: 'Testers or managers who release by hand need a pipeline that waits for them.',
  activity: 'ci-cd',
  demands: (answer) => (answer ? ['manual-approval', 'environments'] : []),
});
