import type { Tool } from '../../catalog/tool.ts';
import { defineCriterion, known, unknownValue, type Valuation } from '../criterion.ts';

const valuation = ({ facts: { deployment } }: Tool): Valuation => {
  if (deployment === undefined) return unknownValue;
  const own = deployment.includes('self-hosted') || deployment.includes('library');
  if (!own) return known(0.1);
  return known(deployment.includes('managed') ? 1 : 0.8);
};

export default defineCriterion({
  id: 'choice-of-hosting',
  group: 'freedom',
  label: 'Choice of hosting',
  scale: { worst: 'one vendor’s servers only', best: 'rent it or run it yourself' },
  asks: [],
  reads: ['deployment'],
  prepare: () => ({
    points: 25,
    value: valuation,
    because: ({ facts: { deployment } }) =>
      deployment === undefined
        ? 'How it can be hosted is not recorded.'
        : `It can be had as: ${deployment.join(', ')}.`,
  }),
});
