import { yesNoQuestion } from '../question.ts';

export default yesNoQuestion({
  path: 'needs.feature-store.shared',
  step: 'workload',
  order: 120,
  ask: 'Do several teams share features?',
  label: 'Shared features',
  why: 'A catalogue pays off only when others reuse features.',
  activity: 'feature-store',
  demands: (answer) => (answer ? ['shared-catalog'] : []),
});
