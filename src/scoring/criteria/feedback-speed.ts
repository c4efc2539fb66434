import { defineCriterion } from '../criterion.ts';
import { featureSupport, supportInWords } from '../support.ts';

const features = ['parallel-jobs', 'dependency-cache', 'test-splitting'] as const;

export default defineCriterion({
  id: 'feedback-speed',
  group: 'experience',
  label: 'Speed of feedback',
  scale: { worst: 'no means to shorten a run', best: 'parallel jobs, caches and split tests' },
  asks: [],
  reads: ['features'],
  prepare: ({ activity }) =>
    activity === 'ci-cd'
      ? {
          points: 20,
          value: (tool) => featureSupport(tool, activity, features),
          because: (tool) => supportInWords(tool, activity, features),
        }
      : null,
});
