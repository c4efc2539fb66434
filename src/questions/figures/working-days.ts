import { backgroundFigure } from '../figure.ts';

export default backgroundFigure({
  name: 'workingDays',
  order: 50,
  ask: 'On how many days a month do you work?',
  label: 'Working days a month',
  unit: 'days',
  maximum: 31,
  onlyFor: ['ci-cd'],
  figure: {
    low: 21,
    expected: 21,
    high: 21,
    because: 'Five days a week, about 4.35 weeks a month, some holidays.',
  },
});
