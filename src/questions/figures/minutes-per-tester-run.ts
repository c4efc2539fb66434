import { backgroundFigure } from '../figure.ts';

export default backgroundFigure({
  name: 'minutesPerTesterRun',
  order: 20,
  ask: 'How many machine minutes does a tester’s run take?',
  label: 'Machine minutes a tester’s run',
  unit: 'minutes',
  maximum: 1440,
  onlyFor: ['ci-cd'],
  figure: {
    low: 10,
    expected: 20,
    high: 40,
    because: 'No public figure was found; functional tests take longer than unit tests.',
  },
});
