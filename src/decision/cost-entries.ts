import type { Answers } from '../questions/answers.ts';
import { compareCosts } from '../scoring/cost/break-even.ts';
import type { Amount } from '../scoring/cost/cost.ts';
import type { Labour } from '../scoring/cost/labour.ts';
import type { ActivityRanking } from '../scoring/ranking.ts';
import { fitAgainstCost } from '../scoring/sensitivity/cost-front.ts';
import type { Decision } from './decision-schema.ts';
import { rounded } from './rounded.ts';

type ActivityEntry = Decision['activities'][number];

const amountEntry = ({ low, expected, high }: Amount) => ({
  low: rounded(low),
  expected: rounded(expected),
  high: rounded(high),
});

/** The work of running a tool for a month; null if nobody has judged it. */
export const labourEntry = (
  labour: Labour | undefined,
): NonNullable<ActivityEntry['ranking'][number]['labour']> | null =>
  labour === undefined
    ? null
    : {
        hours: amountEntry(labour.hoursPerMonth),
        cost: labour.cost === undefined ? null : amountEntry(labour.cost),
      };

const costBySizeEntry = (
  { ranked: [first, second], activity }: ActivityRanking,
  answers: Answers,
): Pick<ActivityEntry, 'costBySize'> => {
  if (first === undefined || second === undefined) return {};
  const { role, curves, breakEvens } = compareCosts(
    [first.tool, second.tool],
    answers,
    activity,
    'out-of-pocket',
  );
  return {
    costBySize: {
      tools: [first.tool.id, second.tool.id],
      role,
      upTo: curves[0].points.at(-1)?.people ?? 1,
      breakEvens: breakEvens.map(({ people, cheaper }) => ({ people, cheaper })),
    },
  };
};

/** Fit against cost of the tools that fit, and how the cost of the first two grows with the team. */
export const costLook = (
  ranking: ActivityRanking,
  answers: Answers,
): Pick<ActivityEntry, 'fitAgainstCost' | 'costBySize'> => ({
  fitAgainstCost: fitAgainstCost(ranking).map(({ tool, fit, cost, onFront }) => ({
    tool,
    fit: rounded(fit),
    cost: rounded(cost),
    onFront,
  })),
  ...costBySizeEntry(ranking, answers),
});
