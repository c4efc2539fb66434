import { answerTo } from '../../questions/answers.ts';
import kubernetes from '../../questions/stack/kubernetes.ts';
import { defineConstraint, fail, pass } from '../constraint.ts';

export default defineConstraint({
  id: 'kubernetes',
  label: 'Kubernetes',
  meaning: 'A tool that runs only on Kubernetes needs a cluster.',
  asks: [kubernetes],
  restsOn: () => ['kubernetes'],
  prepare: ({ answers }) =>
    answerTo(answers, kubernetes) === 'none'
      ? ({ facts }) =>
          facts.kubernetes === 'required' ? fail('It needs a Kubernetes cluster, and you have none.') : pass
      : null,
});
