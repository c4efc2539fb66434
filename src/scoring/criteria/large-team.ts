import { answerTo } from '../../questions/answers.ts';
import developers from '../../questions/team/developers.ts';
import { defineCriterion } from '../criterion.ts';
import { featureSupport, meanOf, supportInWords, supportValue } from '../support.ts';
import { piecewise } from '../value-functions.ts';

const features = ['shared-templates', 'own-runners', 'autoscaling-runners', 'parallel-jobs'] as const;

/** Below 15 developers nobody needs this; from 200 on it decides. */
const pointsOf = piecewise([15, 0], [50, 30], [200, 80]);

export default defineCriterion({
  id: 'large-team',
  group: 'scale',
  label: 'Room for many developers',
  scale: { worst: 'made for one small team', best: 'made for hundreds of developers' },
  asks: [developers],
  reads: ['features', 'accessControl'],
  prepare: ({ activity, answers }) => {
    const people = answerTo(answers, developers) ?? 0;
    if (activity !== 'ci-cd' || pointsOf(people) === 0) return null;
    return {
      points: pointsOf(people),
      value: (tool) =>
        meanOf([featureSupport(tool, activity, features), supportValue(tool.facts.accessControl)]),
      because: (tool) => `For ${people} developers: ${supportInWords(tool, activity, features)}`,
    };
  },
});
