import { asList, oneOrMoreQuestion } from '../question.ts';

const featuresFor = {
  secrets: 'secrets-store',
  identity: 'identity-provider',
} as const;

export default oneOrMoreQuestion({
  path: 'needs.security.need',
  step: 'workload',
  order: 110,
  ask: 'What do you need?',
  label: 'Need',
  why: 'Keeping secrets and signing people in are two different jobs.',
  options: [
    { value: 'secrets', label: 'A place for secrets' },
    { value: 'identity', label: 'Sign-in and roles' },
  ],
  activity: 'security',
  demands: (answer) => asList(answer).map((word) => featuresFor[word]),
});
