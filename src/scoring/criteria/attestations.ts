import { answerTo } from '../../questions/answers.ts';
import certifications from '../../questions/limits/certifications.ts';
import { defineCriterion, guessed, known } from '../criterion.ts';

export default defineCriterion({
  id: 'attestations',
  group: 'security',
  label: 'Attestations',
  scale: { worst: 'none of those you need', best: 'all of them' },
  asks: [certifications],
  reads: ['certifications', 'deployment'],
  prepare: ({ answers }) => {
    const wanted = answerTo(answers, certifications) ?? [];
    if (wanted.length === 0) return null;
    return {
      points: 60,
      value: ({ facts: { certifications: held = [], deployment = [] } }) => {
        const share = wanted.filter((name) => held.includes(name)).length / wanted.length;
        const ownScope = deployment.includes('self-hosted') || deployment.includes('library');
        const floor = ownScope ? 0.7 : 0;
        const value = Math.max(floor, share);
        // Attestations that are not recorded may still exist.
        return value === 1 ? known(1) : guessed(value, value, 1);
      },
      because: ({ facts: { certifications: held = [], deployment = [] } }) => {
        const found = wanted.filter((name) => held.includes(name));
        const own = deployment.includes('self-hosted')
          ? ' Hosted by you it falls under your own attestations.'
          : '';
        return `Recorded: ${found.length === 0 ? 'none' : found.join(', ')} of ${wanted.join(', ')}.${own}`;
      },
    };
  },
});
