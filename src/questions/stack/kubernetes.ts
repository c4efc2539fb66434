import { choiceQuestion } from '../question.ts';

export default choiceQuestion({
  path: 'stack.kubernetes',
  step: 'stack',
  order: 80,
  ask: 'How much Kubernetes do you have?',
  label: 'Kubernetes',
  why: 'Some tools run only on a cluster; for a team that knows Kubernetes well they fit best.',
  options: [
    { value: 'none', label: 'None' },
    { value: 'some', label: 'Some', hint: 'A cluster exists, few know it' },
    { value: 'strong', label: 'A lot', hint: 'We run clusters with confidence' },
  ],
});
