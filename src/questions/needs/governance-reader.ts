import { asList, oneOrMoreQuestion } from '../question.ts';

const featuresFor = {
  internal: 'internal-review',
  external: 'external-evidence',
} as const;

export default oneOrMoreQuestion({
  path: 'needs.governance.reader',
  step: 'workload',
  order: 110,
  ask: 'Who reads the evidence?',
  label: 'Reader',
  why: 'Colleagues need reviews; auditors and regulators need evidence in their form.',
  options: [
    { value: 'internal', label: 'Colleagues' },
    { value: 'external', label: 'Auditors, regulators or customers' },
  ],
  activity: 'governance',
  demands: (answer) => asList(answer).map((word) => featuresFor[word]),
});
