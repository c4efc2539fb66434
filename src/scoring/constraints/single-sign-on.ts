import { answerTo } from '../../questions/answers.ts';
import singleSignOn from '../../questions/limits/single-sign-on.ts';
import { defineConstraint, fail, pass, unknown } from '../constraint.ts';

export default defineConstraint({
  id: 'single-sign-on',
  label: 'Single sign-on',
  meaning: 'People must be able to sign in through your identity provider; a library has no sign-in.',
  asks: [singleSignOn],
  restsOn: () => ['singleSignOn'],
  prepare: ({ answers }) => {
    if (answerTo(answers, singleSignOn) !== true) return null;
    return ({ facts: { singleSignOn: offered, deployment } }) => {
      const libraryOnly = deployment?.every((way) => way === 'library' || way === 'air-gapped') === true;
      if (libraryOnly || offered === 'yes' || offered === 'paid') return pass;
      if (offered === 'no') return fail('It offers no single sign-on.');
      return unknown('Check single sign-on: it is not recorded, or only in part.');
    };
  },
});
