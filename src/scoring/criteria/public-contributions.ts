import { answerTo } from '../../questions/answers.ts';
import repository from '../../questions/stack/repository.ts';
import { defineCriterion } from '../criterion.ts';
import { featureSupport, supportInWords } from '../support.ts';

const features = ['fork-safety', 'secrets'] as const;

export default defineCriterion({
  id: 'public-contributions',
  group: 'security',
  label: 'Safety of public contributions',
  scale: { worst: 'strangers’ changes can reach secrets', best: 'they are built safely' },
  asks: [repository],
  reads: ['features'],
  prepare: ({ activity, answers }) =>
    activity === 'ci-cd' && answerTo(answers, repository) === 'public'
      ? {
          points: 40,
          value: (tool) => featureSupport(tool, activity, features),
          because: (tool) => supportInWords(tool, activity, features),
        }
      : null,
});
