import { choiceQuestion } from '../question.ts';

export default choiceQuestion({
  path: 'limits.openSource',
  step: 'limits',
  order: 40,
  decides: true,
  ask: 'Must it be open source?',
  label: 'Open source',
  why: 'Licences decide whether you can inspect, change and keep the tool.',
  options: [
    { value: 'any', label: 'No' },
    { value: 'open-core-ok', label: 'Yes, paid extras are fine', hint: 'The core must be open' },
    { value: 'osi-only', label: 'Yes, all of it', hint: 'An OSI-approved licence throughout' },
  ],
});
