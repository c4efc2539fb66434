import { answerTo } from '../../questions/answers.ts';
import dataMayLeave from '../../questions/limits/data-may-leave.ts';
import { defineConstraint, fail, pass, unknown } from '../constraint.ts';

export default defineConstraint({
  id: 'data-may-leave',
  label: 'Data stays inside',
  meaning: 'If data may not go to a hosted service, the tool must run on your own machines.',
  asks: [dataMayLeave],
  restsOn: () => ['deployment'],
  prepare: ({ answers }) => {
    if (answerTo(answers, dataMayLeave) !== false) return null;
    return ({ facts: { deployment } }) => {
      if (deployment === undefined) return unknown('How it can be hosted is not recorded.');
      return deployment.includes('self-hosted') || deployment.includes('library')
        ? pass
        : fail('Its data lies on the vendor’s servers, and yours may not leave.');
    };
  },
});
