import type { Tool } from '../../catalog/tool.ts';
import { answerTo } from '../../questions/answers.ts';
import runners from '../../questions/stack/runners.ts';
import { defineConstraint, fail, pass, unknown, type Verdict } from '../constraint.ts';

const onOwnMachines = ({ features }: Tool): Verdict => {
  const support = features['ci-cd']?.['own-runners'];
  if (support === undefined) return unknown('Check that jobs can run on your own machines.');
  return support === 'no' ? fail('Jobs cannot run on your own machines.') : pass;
};

const onHostedMachines = ({ facts: { deployment } }: Tool): Verdict => {
  if (deployment === undefined) return unknown('Check that the vendor offers build machines.');
  return deployment.includes('managed') ? pass : fail('Nobody offers build machines for it.');
};

export default defineConstraint({
  id: 'runners',
  label: 'Build machines',
  meaning: 'Jobs must run on the machines that you want: the vendor’s or your own.',
  asks: [runners],
  restsOn: ({ answers }) => (answerTo(answers, runners) === 'own' ? ['ci-cd/own-runners'] : ['deployment']),
  prepare: ({ activity, answers }) => {
    const wanted = answerTo(answers, runners);
    if (activity !== 'ci-cd' || wanted === undefined || wanted === 'either') return null;
    return wanted === 'own' ? onOwnMachines : onHostedMachines;
  },
});
