import { asList, oneOrMoreQuestion } from '../question.ts';

const featuresFor = {
  'as-code': 'as-code',
  'wiki': 'wiki',
} as const;

export default oneOrMoreQuestion({
  path: 'needs.documentation.style',
  step: 'workload',
  order: 110,
  ask: 'How do you want to write?',
  label: 'Style',
  why: 'Pages as code are reviewed like code; a wiki is open to everyone.',
  options: [
    { value: 'as-code', label: 'As files in the repository' },
    { value: 'wiki', label: 'In the browser' },
  ],
  activity: 'documentation',
  demands: (answer) => asList(answer).map((word) => featuresFor[word]),
});
