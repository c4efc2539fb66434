import { backgroundFigure } from '../figure.ts';

export default backgroundFigure({
  name: 'minutesPerRunner',
  order: 60,
  ask: 'How many minutes a month can one runner of your own carry?',
  label: 'Minutes one own runner carries a month',
  unit: 'minutes',
  minimum: 1,
  maximum: 50000,
  onlyFor: ['ci-cd'],
  figure: {
    low: 8000,
    expected: 5000,
    high: 3000,
    because:
      'Office hours are about 10,000 minutes a month; a runner half busy keeps queues short. Assumed, no public figure.',
  },
});
