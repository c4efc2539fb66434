import { numberInWords } from '../../catalog/number-in-words.ts';
import { answerTo } from '../../questions/answers.ts';
import budget from '../../questions/limits/budget.ts';
import type { UnknownCost } from '../cost/cost.ts';
import { defineConstraint, fail, pass, unknown, type Verdict } from '../constraint.ts';

const dollars = (amount: number) => `${numberInWords(amount)} USD`;

const judgeUnknown = ({ because, surelyPaid, atLeast }: UnknownCost, limit: number): Verdict => {
  if (atLeast > limit)
    return fail(
      `Its cheapest plan costs ${dollars(atLeast)} a month; your budget is ${dollars(limit)}. ${because}`,
    );
  return surelyPaid && limit === 0
    ? fail(`It costs money, and you have nothing to spend. ${because}`)
    : unknown(`Check the price: ${because}`);
};

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
      if (!cost.known) return judgeUnknown(cost, limit);
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
