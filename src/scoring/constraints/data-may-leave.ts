import { answerTo } from '../../questions/answers.ts';
import dataMayLeave from '../../questions/limits/data-may-leave.ts';
import hosting from '../../questions/limits/hosting.ts';
import { defineConstraint, fail, pass, unknown } from '../constraint.ts';

export default defineConstraint({
  id: 'data-may-leave',
  label: 'Data stays inside',
  meaning: 'If data may not go to a hosted service, the tool must run on your own machines.',
  asks: [dataMayLeave, hosting],
  restsOn: () => ['deployment'],
  prepare: ({ answers }) => {
    if (answerTo(answers, dataMayLeave) !== false) return null;
    const rented = answerTo(answers, hosting) === 'managed';
    return ({ facts: { deployment } }) => {
      if (deployment === undefined) return unknown('How it can be hosted is not recorded.');
      if (rented && !deployment.includes('library'))
        return fail('You want the vendor to run it, and your data may not go there.');
      return deployment.includes('self-hosted') || deployment.includes('library')
        ? pass
        : fail('Its data lies on the vendor’s servers, and yours may not leave.');
    };
  },
});
