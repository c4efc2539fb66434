import { yesNoQuestion } from '../question.ts';

export default yesNoQuestion({
  path: 'needs.data-versioning.serverAcceptable',
  step: 'workload',
  order: 130,
  ask: 'Is it fine to run a server for it?',
  label: 'A server is fine',
  why: 'Some tools need only plain storage.',
  activity: 'data-versioning',
  demands: (answer) => (answer ? [] : ['no-server']),
});
