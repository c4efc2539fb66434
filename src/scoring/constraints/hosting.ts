import type { ActivityId } from '../../catalog/activities.ts';
import { answerTo } from '../../questions/answers.ts';
import hosting from '../../questions/limits/hosting.ts';
import { defineConstraint, fail, pass, unknown } from '../constraint.ts';

/** Activities in which a library runs inside your own program or job, with no server to look after. */
const inYourProgram: ReadonlySet<ActivityId> = new Set([
  'experiment-tracking',
  'data-versioning',
  'hyperparameter-optimization',
  'packaging',
  'explainability',
  'drift-detection',
  'documentation',
]);

export default defineConstraint({
  id: 'hosting',
  label: 'Hosting',
  meaning:
    'The tool must be offered in the way of hosting that you want; a library that runs inside your program needs none.',
  asks: [hosting],
  restsOn: () => ['deployment'],
  prepare: ({ activity, answers }) => {
    const wanted = answerTo(answers, hosting);
    if (wanted === undefined || wanted === 'any') return null;
    return ({ facts: { deployment } }) => {
      if (deployment === undefined) return unknown('How it can be hosted is not recorded.');
      if (deployment.includes(wanted)) return pass;
      const enough = wanted === 'self-hosted' || inYourProgram.has(activity);
      if (enough && deployment.includes('library')) return pass;
      return wanted === 'managed'
        ? fail('Nobody offers it as a managed service; you would have to run it yourselves.')
        : fail('It exists only as a service on the vendor’s servers.');
    };
  },
});
