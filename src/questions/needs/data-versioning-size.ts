import { asList, oneQuestion } from '../question.ts';

const featuresFor = {
  small: [],
  large: ['large-data', 'deduplication'],
} as const;

export default oneQuestion({
  path: 'needs.data-versioning.size',
  step: 'workload',
  order: 120,
  ask: 'How large is the data?',
  label: 'Size of data',
  why: 'Copies of large data cost too much, so versions must share storage.',
  options: [
    { value: 'small', label: 'Small', hint: 'Up to some gigabytes' },
    { value: 'large', label: 'Large', hint: 'Up to terabytes' },
  ],
  activity: 'data-versioning',
  demands: (answer) => asList(answer).flatMap((word) => featuresFor[word]),
});
