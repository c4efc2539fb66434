import { yesNoQuestion } from '../question.ts';

export default yesNoQuestion({
  path: 'stack.codeHostSelfHosted',
  step: 'stack',
  order: 40,
  ask: 'Do you run the code host on your own servers?',
  label: 'Code host on own servers',
  why: 'A hosted CI service must be able to reach your code.',
  onlyFor: ['ci-cd'],
});
