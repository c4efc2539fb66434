import { asList, oneOrMoreQuestion } from '../question.ts';

const featuresFor = {
  'feature-flags': 'feature-flags',
  'web-pages': 'web-pages',
  'models': 'model-variants',
} as const;

export default oneOrMoreQuestion({
  path: 'needs.ab-testing.kind',
  step: 'workload',
  order: 110,
  ask: 'What do you test?',
  label: 'Kind of test',
  why: 'Features in code, web pages and models are tested with different tools.',
  options: [
    { value: 'feature-flags', label: 'Features in code' },
    { value: 'web-pages', label: 'Web pages' },
    { value: 'models', label: 'Models' },
  ],
  activity: 'ab-testing',
  demands: (answer) => asList(answer).map((word) => featuresFor[word]),
});
