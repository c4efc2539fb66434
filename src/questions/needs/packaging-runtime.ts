import { asList, oneOrMoreQuestion } from '../question.ts';

const featuresFor = {
  'python-service': 'python-service',
  'non-python': 'non-python-runtime',
  'device': 'on-device',
} as const;

export default oneOrMoreQuestion({
  path: 'needs.packaging.runtime',
  step: 'workload',
  order: 110,
  ask: 'Where does the model run?',
  label: 'Runtime',
  why: 'A Python service, another language and a phone need different packages.',
  options: [
    { value: 'python-service', label: 'In a Python service' },
    { value: 'non-python', label: 'In a program in another language' },
    { value: 'device', label: 'On a device' },
  ],
  activity: 'packaging',
  demands: (answer) => asList(answer).map((word) => featuresFor[word]),
});
