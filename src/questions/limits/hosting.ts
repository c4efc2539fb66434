import { choiceQuestion } from '../question.ts';

export default choiceQuestion({
  path: 'limits.hosting',
  step: 'limits',
  order: 20,
  decides: true,
  ask: 'Who should run the tool?',
  label: 'Hosting',
  why: 'Some teams must not use a vendor’s servers; others have nobody to run their own.',
  options: [
    { value: 'any', label: 'Either way' },
    { value: 'managed', label: 'The vendor' },
    { value: 'self-hosted', label: 'We do, on our servers' },
  ],
});
