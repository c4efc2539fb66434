import { numberInWords } from '../../catalog/number-in-words.ts';
import type { Amount } from './cost.ts';
import type { Labour } from './labour.ts';

/** A sum of US dollars: whole dollars from 10 on, cents below unless there are none. */
export const dollars = (sum: number): string => {
  const digits = sum !== 0 && Math.abs(sum) < 10 && !Number.isInteger(sum) ? 2 : 0;
  return `$${numberInWords(sum, digits)}`;
};

/** The range of a sum, `$0–60`; undefined if the sum is certain. */
export const amountRange = ({ low, high }: Amount): string | undefined =>
  dollars(low) === dollars(high) ? undefined : `${dollars(low)}–${dollars(high).slice(1)}`;

/** A sum with its range, `$35 ($0–60)`. */
export const amountInWords = (amount: Amount): string => {
  const range = amountRange(amount);
  return range === undefined ? dollars(amount.expected) : `${dollars(amount.expected)} (${range})`;
};

const written = (hours: number): string =>
  numberInWords(hours, hours < 10 && !Number.isInteger(hours) ? 1 : 0);

/** A number of hours, `1 hour` or `4.5 hours`. */
export const hoursInWords = (hours: number): string =>
  written(hours) === '1' ? '1 hour' : `${written(hours)} hours`;

/** The work of a month, `about 13 hours of your own work`, with its cost where the team named its rate. */
export const labourInWords = ({ hoursPerMonth, cost }: Labour): string => {
  const work = `about ${hoursInWords(hoursPerMonth.expected)} of your own work`;
  return cost === undefined ? work : `${work}, ${dollars(cost.expected)} at your rate`;
};
