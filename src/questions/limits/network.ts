import { choiceQuestion } from '../question.ts';

export default choiceQuestion({
  path: 'limits.network',
  step: 'limits',
  order: 30,
  ask: 'What may cross your network boundary?',
  label: 'Network',
  why: 'A closed network rules out services that must reach in or be reached.',
  options: [
    { value: 'open', label: 'Anything usual' },
    { value: 'no-inbound', label: 'Nothing from outside in', hint: 'Vendors cannot call your servers' },
    { value: 'no-outbound', label: 'Nothing from inside out', hint: 'Your servers cannot call vendors' },
    { value: 'air-gapped', label: 'Nothing at all', hint: 'No connection to any outside network' },
  ],
});
