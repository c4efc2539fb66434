import { yesNoQuestion } from '../question.ts';

export default yesNoQuestion({
  path: 'limits.singleSignOn',
  step: 'limits',
  order: 70,
  ask: 'Must people sign in through your identity provider?',
  label: 'Single sign-on',
  why: 'Often a paid feature, so it changes the price.',
});
