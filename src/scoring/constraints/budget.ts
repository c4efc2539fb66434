import { numberInWords } from '../../catalog/number-in-words.ts';
import { answerTo } from '../../questions/answers.ts';
import budget from '../../questions/limits/budget.ts';
import { defineConstraint, fail, pass, unknown } from '../constraint.ts';

const dollars = (amount: number) => `${numberInWords(amount)} USD`;

export default defineConstraint({
  id: 'budget',
  label: 'Budget',
  meaning:
    'A tool fails if even the low estimate of its monthly cost is above the budget; it is in doubt if the expected cost is.',
  asks: [budget],
  restsOn: () => [],
  prepare: ({ answers, wayOf }) => {
    const limit = answerTo(answers, budget);
    if (limit === undefined) return null;
    return (tool) => {
      const { cost } = wayOf(tool);
      if (!cost.known)
        return cost.surelyPaid && limit === 0
          ? fail(`It costs money, and you have nothing to spend. ${cost.because}`)
          : unknown(`Check the price: ${cost.because}`);
      if (cost.low > limit)
        return fail(`It costs at least ${dollars(cost.low)} a month; your budget is ${dollars(limit)}.`);
      return cost.expected > limit
        ? unknown(
            `It is expected to cost ${dollars(cost.expected)} a month; your budget of ${dollars(limit)} suffices only for lighter use or with machines you already have.`,
          )
        : pass;
    };
  },
});
