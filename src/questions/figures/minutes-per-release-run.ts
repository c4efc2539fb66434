import { backgroundFigure } from '../figure.ts';

export default backgroundFigure({
  name: 'minutesPerReleaseRun',
  order: 40,
  ask: 'How many machine minutes does a release run take?',
  label: 'Machine minutes a release run',
  unit: 'minutes',
  maximum: 1440,
  onlyFor: ['ci-cd'],
  figure: {
    low: 15,
    expected: 30,
    high: 60,
    because: 'Assumed: build, all tests and deployment, two to five times an ordinary build.',
  },
});
