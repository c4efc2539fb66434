import { choiceQuestion } from '../question.ts';

export default choiceQuestion({
  path: 'workload.modelKind',
  step: 'workload',
  order: 40,
  ask: 'What kind of models do you build?',
  label: 'Kind of models',
  why: 'Language models, deep networks and classical models need different tools.',
  options: [
    { value: 'classical', label: 'Classical', hint: 'Trees, regression' },
    { value: 'deep', label: 'Deep learning' },
    { value: 'llm', label: 'Language models' },
    { value: 'mixed', label: 'A mix' },
  ],
  onlyFor: ['experiment-tracking', 'training', 'serving', 'monitoring', 'explainability', 'drift-detection'],
  given: true,
});
