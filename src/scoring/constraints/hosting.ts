import { answerTo } from '../../questions/answers.ts';
import hosting from '../../questions/limits/hosting.ts';
import { defineConstraint, fail, pass, unknown } from '../constraint.ts';

export default defineConstraint({
  id: 'hosting',
  label: 'Hosting',
  meaning: 'The tool must be offered in the way of hosting that you want; a library needs none.',
  asks: [hosting],
  restsOn: () => ['deployment'],
  prepare: ({ answers }) => {
    const wanted = answerTo(answers, hosting);
    if (wanted === undefined || wanted === 'any') return null;
    return ({ facts: { deployment } }) => {
      if (deployment === undefined) return unknown('How it can be hosted is not recorded.');
      if (deployment.includes(wanted) || deployment.includes('library')) return pass;
      return wanted === 'managed'
        ? fail('Nobody offers it as a managed service; you would have to run it yourselves.')
        : fail('It exists only as a service on the vendor’s servers.');
    };
  },
});
