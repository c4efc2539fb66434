import { numberQuestion } from '../question.ts';

export default numberQuestion({
  path: 'limits.budgetUsdPerMonth',
  step: 'limits',
  order: 10,
  decides: true,
  ask: 'How much may it cost each month, beyond what you already pay?',
  label: 'Budget',
  why: 'Tools whose cheapest fitting plan surely costs more are left out. 0 means nothing extra.',
  supposing: (answer) => `it might cost ${answer}`,
  unit: 'US dollars a month',
  minimum: 0,
  maximum: 10000000,
  whole: false,
  example: '100',
  tries: [0, 50, 100, 250, 500, 1000, 5000],
});
