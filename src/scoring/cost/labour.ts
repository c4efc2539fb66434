import { answerTo, type Answers } from '../../questions/answers.ts';
import operatingHours from '../../questions/figures/operating-hours.ts';
import opsSkill from '../../questions/team/ops-skill.ts';
import hourlyRate from '../../questions/workload/hourly-rate.ts';
import { weeksPerMonth } from './calendar.ts';
import type { Amount } from './cost.ts';
import { figureFor } from './figure-for.ts';

/** The work of running a tool. It is never part of the out-of-pocket cost. */
export interface Labour {
  readonly hoursPerWeek: Amount;
  readonly hoursPerMonth: Amount;
  /** US dollars a month at the hourly rate of the team; undefined if it named none. */
  readonly cost: Amount | undefined;
}

const efforts = [1, 2, 3, 4, 5] as const;

export type Effort = (typeof efforts)[number];

/** Hours that an effort takes, as a multiple of those of a middle effort; judged, not measured. */
const shareByEffort: Readonly<Record<Effort, number>> = { 1: 1 / 6, 2: 1 / 3, 3: 1, 4: 2, 5: 4 };

/** Those who rarely run servers take longer over the same work than those who do little else; assumed. */
const factorBySkill = { low: 1.5, medium: 1, high: 0.75 } as const;

const scaled = ({ low, expected, high }: Amount, factor: number): Amount => ({
  low: low * factor,
  expected: expected * factor,
  high: high * factor,
});

/** What running a tool of each effort takes this team. */
export const labourByEffort = (answers: Answers): ReadonlyMap<number, Labour> => {
  const middle = figureFor(answers, operatingHours);
  const factor = factorBySkill[answerTo(answers, opsSkill) ?? 'medium'];
  const rate = answerTo(answers, hourlyRate);
  return new Map(
    efforts.map((effort) => {
      const hoursPerWeek = scaled(middle, factor * shareByEffort[effort]);
      const hoursPerMonth = scaled(hoursPerWeek, weeksPerMonth);
      const cost = rate === undefined ? undefined : scaled(hoursPerMonth, rate);
      return [effort, { hoursPerWeek, hoursPerMonth, cost }];
    }),
  );
};
