import { asList, oneOrMoreQuestion } from '../question.ts';

const featuresFor = {
  internal: 'promotion',
  public: 'public-distribution',
} as const;

export default oneOrMoreQuestion({
  path: 'needs.model-registry.audience',
  step: 'workload',
  order: 110,
  ask: 'Who uses your models?',
  label: 'Audience',
  why: 'Inside a company versions are promoted to production; public models are downloaded by strangers.',
  options: [
    { value: 'internal', label: 'Our own systems' },
    { value: 'public', label: 'The public' },
  ],
  activity: 'model-registry',
  demands: (answer) => asList(answer).map((word) => featuresFor[word]),
});
