import { backgroundFigure } from '../figure.ts';

export default backgroundFigure({
  name: 'macPrice',
  order: 90,
  ask: 'What does one Mac of your own cost a month?',
  label: 'Price of one Mac a month',
  unit: 'US dollars',
  maximum: 10000,
  onlyFor: ['ci-cd'],
  figure: {
    low: 0,
    expected: 60,
    high: 150,
    because:
      'Low: a Mac you already have. Expected and high: a small Mac written off over two years, or rented by the month; assumed, no public figure was opened.',
  },
});
