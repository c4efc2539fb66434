import { asList, oneOrMoreQuestion } from '../question.ts';

const featuresFor = {
  'single-case': 'local',
  'whole-model': 'global',
} as const;

export default oneOrMoreQuestion({
  path: 'needs.explainability.scope',
  step: 'workload',
  order: 120,
  ask: 'What is to be explained?',
  label: 'Scope',
  why: 'A single decision and a whole model are different questions.',
  options: [
    { value: 'single-case', label: 'A single case' },
    { value: 'whole-model', label: 'The whole model' },
  ],
  activity: 'explainability',
  demands: (answer) => asList(answer).map((word) => featuresFor[word]),
});
