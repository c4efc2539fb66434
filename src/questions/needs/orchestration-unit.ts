import { asList, oneOrMoreQuestion } from '../question.ts';

const featuresFor = {
  assets: 'asset-based',
  containers: 'container-steps',
  scripts: 'script-steps',
} as const;

export default oneOrMoreQuestion({
  path: 'needs.orchestration.unit',
  step: 'workload',
  order: 110,
  ask: 'What is a step of your pipelines?',
  label: 'Unit of work',
  why: 'Tools are built around data assets, containers or plain functions.',
  options: [
    { value: 'assets', label: 'A data asset' },
    { value: 'containers', label: 'A container' },
    { value: 'scripts', label: 'A function or script' },
  ],
  activity: 'orchestration',
  demands: (answer) => asList(answer).map((word) => featuresFor[word]),
});
