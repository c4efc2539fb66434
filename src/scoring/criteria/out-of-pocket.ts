import { numberInWords } from '../../catalog/number-in-words.ts';
import budget from '../../questions/limits/budget.ts';
import developers from '../../questions/team/developers.ts';
import sprintWeeks from '../../questions/team/sprint-weeks.ts';
import testers from '../../questions/team/testers.ts';
import { rateFigures } from '../cost/rates-for.ts';
import { workloadFigures } from '../cost/workload.ts';
import { defineCriterion } from '../criterion.ts';
import { teamSize } from '../team.ts';
import { costPoints } from '../way-of-use.ts';

const dollars = (amount: number) => `${numberInWords(amount)} USD`;

export default defineCriterion({
  id: 'out-of-pocket',
  group: 'cost',
  label: 'Monthly cost',
  scale: { worst: '100 USD or more for each person a month', best: 'nothing to pay' },
  asks: [budget, developers, testers, sprintWeeks, ...workloadFigures, ...rateFigures],
  reads: ['prices'],
  prepare: ({ answers, wayOf }) => {
    const people = Math.max(1, teamSize(answers).everyone.expected);
    return {
      points: costPoints(answers),
      value: (tool) => wayOf(tool).costValue,
      because: (tool) => {
        const { cost } = wayOf(tool);
        if (!cost.known) return cost.because;
        const range =
          cost.low === cost.high ? '' : ` (between ${dollars(cost.low)} and ${dollars(cost.high)})`;
        return `Expected ${dollars(cost.expected)} a month${range} on “${cost.plan}” for ${people} people.`;
      },
    };
  },
});
