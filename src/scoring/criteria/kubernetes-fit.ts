import { answerTo } from '../../questions/answers.ts';
import kubernetes from '../../questions/stack/kubernetes.ts';
import { defineCriterion, known, unknownValue } from '../criterion.ts';

const fits = {
  required: { none: 0, some: 0.45, strong: 1, unasked: 0.4 },
  optional: { none: 0.75, some: 0.75, strong: 0.75, unasked: 0.75 },
  none: { none: 0.8, some: 0.65, strong: 0.5, unasked: 0.7 },
} as const;

const relation = {
  required: 'needs a Kubernetes cluster',
  optional: 'runs with or without Kubernetes',
  none: 'has nothing to do with Kubernetes',
} as const;

const team = {
  none: 'you have none',
  some: 'you have some',
  strong: 'you run clusters with confidence',
  unasked: 'you did not say whether you have one',
} as const;

export default defineCriterion({
  id: 'kubernetes-fit',
  group: 'fit',
  label: 'Kubernetes fit',
  scale: { worst: 'needs a cluster that you lack', best: 'made for the clusters you run' },
  asks: [kubernetes],
  reads: ['kubernetes'],
  prepare: ({ answers }) => {
    const level = answerTo(answers, kubernetes) ?? 'unasked';
    return {
      points: level === 'unasked' ? 25 : 60,
      value: ({ facts }) =>
        facts.kubernetes === undefined ? unknownValue : known(fits[facts.kubernetes][level]),
      because: ({ facts }) =>
        facts.kubernetes === undefined
          ? 'Whether it needs Kubernetes is not recorded.'
          : `It ${relation[facts.kubernetes]}; ${team[level]}.`,
    };
  },
});
