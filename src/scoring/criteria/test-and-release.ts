import { answerTo } from '../../questions/answers.ts';
import developers from '../../questions/team/developers.ts';
import testers from '../../questions/team/testers.ts';
import { defineCriterion } from '../criterion.ts';
import { featureSupport, supportInWords } from '../support.ts';
import { teamSize } from '../team.ts';

const features = ['test-reports', 'manual-approval', 'environments', 'parallel-jobs'] as const;

export default defineCriterion({
  id: 'test-and-release',
  group: 'capability',
  label: 'Testing and release gates',
  scale: { worst: 'nothing for testers', best: 'test reports, approvals, environments, parallel tests' },
  asks: [testers, developers],
  reads: ['features'],
  prepare: ({ activity, answers }) => {
    const testing = answerTo(answers, testers) ?? 0;
    if (activity !== 'ci-cd' || testing === 0) return null;
    const coding = Math.max(1, teamSize(answers).developers.expected);
    return {
      // One tester for each developer makes testing as important as the code host.
      points: Math.min(100, 20 + 80 * (testing / coding)),
      value: (tool) => featureSupport(tool, activity, features),
      because: (tool) => `For ${testing} testers: ${supportInWords(tool, activity, features)}`,
    };
  },
});
