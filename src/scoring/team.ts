import { answerTo, type Answers } from '../questions/answers.ts';
import dataScientists from '../questions/team/data-scientists.ts';
import developers from '../questions/team/developers.ts';
import testers from '../questions/team/testers.ts';
import type { Amount } from './cost/cost.ts';
import { exactly } from './cost/figure-for.ts';

/** Team size where nobody told: ten developers, perhaps as few as three or as many as thirty. */
const assumedDevelopers: Amount = { low: 3, expected: 10, high: 30 };

/** Sums amounts bound by bound. */
export const addAmounts = (amounts: readonly Amount[]): Amount =>
  amounts.reduce(
    (sum, { low, expected, high }) => ({
      low: sum.low + low,
      expected: sum.expected + expected,
      high: sum.high + high,
    }),
    exactly(0),
  );

/** People by role; a range where the team did not say. */
export interface TeamSize {
  readonly developers: Amount;
  readonly testers: Amount;
  readonly dataScientists: Amount;
  readonly everyone: Amount;
}

/** Head counts. A team that names data scientists or testers only is taken to have no developers. */
export const teamSize = (answers: Answers): TeamSize => {
  const named = answerTo(answers, developers);
  const testing = answerTo(answers, testers) ?? 0;
  const training = answerTo(answers, dataScientists) ?? 0;
  const coding = named === undefined && testing + training === 0 ? assumedDevelopers : exactly(named ?? 0);
  const parts = { developers: coding, testers: exactly(testing), dataScientists: exactly(training) };
  return { ...parts, everyone: addAmounts(Object.values(parts)) };
};
