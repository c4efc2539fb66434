import { backgroundFigure } from '../figure.ts';

export default backgroundFigure({
  name: 'testerRunsPerDay',
  order: 10,
  ask: 'How many test runs does a tester start in a working day?',
  label: 'Test runs a tester starts a day',
  unit: 'runs',
  maximum: 50,
  onlyFor: ['ci-cd'],
  figure: {
    low: 0.5,
    expected: 1,
    high: 2,
    because: 'No public figure was found; one functional run a day is assumed.',
  },
});
