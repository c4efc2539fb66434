import { yesNoQuestion } from '../question.ts';

export default yesNoQuestion({
  path: 'needs.ci-cd.slowOrFlakyTests',
  step: 'workload',
  order: 120,
  ask: 'Are your tests slow or unreliable?',
  label: 'Slow or flaky tests',
  why: 'Then test reports, splitting and flaky-test detection save more time than anything else.',
  activity: 'ci-cd',
  demands: (answer) => (answer ? ['test-splitting', 'flaky-test-detection', 'test-reports'] : []),
});
