import { answerTo } from '../../questions/answers.ts';
import sprintWeeks from '../../questions/team/sprint-weeks.ts';
import { defineCriterion } from '../criterion.ts';
import { featureSupport, supportInWords } from '../support.ts';
import { piecewise } from '../value-functions.ts';

const features = ['pipeline-as-code', 'environments', 'canary', 'scheduled-runs'] as const;

/** The shorter the sprint, the more releases there are to automate. */
const pointsOf = piecewise([1, 40], [2, 30], [4, 15], [8, 5]);

export default defineCriterion({
  id: 'release-automation',
  group: 'capability',
  label: 'Release automation',
  scale: { worst: 'releases by hand', best: 'releases by machine, step by step' },
  asks: [sprintWeeks],
  reads: ['features'],
  prepare: ({ activity, answers }) => {
    const weeks = answerTo(answers, sprintWeeks);
    if (activity !== 'ci-cd' || weeks === undefined) return null;
    return {
      points: pointsOf(weeks),
      value: (tool) => featureSupport(tool, activity, features),
      because: (tool) =>
        `A release every ${weeks === 1 ? 'week' : `${weeks} weeks`}: ${supportInWords(tool, activity, features)}`,
    };
  },
});
