import { backgroundFigure } from '../figure.ts';

export default backgroundFigure({
  name: 'growth',
  order: 55,
  ask: 'How many times as many build minutes as today do you plan for?',
  label: 'Growth of the build minutes',
  unit: 'times',
  minimum: 0.1,
  maximum: 100,
  onlyFor: ['ci-cd'],
  figure: {
    low: 1,
    expected: 1,
    high: 1,
    because: 'No public figure was found, so none is assumed: 1 is today’s load, 2 is twice as much.',
  },
});
