import * as v from 'valibot';
import { money, points, text } from './decision-parts.ts';

const amountSchema = v.strictObject({ low: money, expected: money, high: money });

/** The work of running a tool for a month: never part of its cost. */
export const labourSchema = v.strictObject({
  hours: amountSchema,
  /** US dollars at the hourly rate of the answers; null if they name none. */
  cost: v.nullable(amountSchema),
});

/** A tool by its cost and by its fit over all criteria but those of cost. */
export const fitAndCostSchema = v.strictObject({
  tool: text,
  fit: points,
  /** Expected US dollars a month. */
  cost: money,
  /** True if no other tool fits as well for less, or better for as much (Pareto). */
  onFront: v.boolean(),
});

/** Where the cheaper one of the first two tools changes as the team grows. */
export const costBySizeSchema = v.strictObject({
  tools: v.tuple([text, text]),
  /** Whose number grows. */
  role: v.picklist(['developers', 'data-scientists']),
  /** Largest number of people tried. */
  upTo: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** From this many people on, `cheaper` costs less out of pocket. */
  breakEvens: v.array(
    v.strictObject({ people: v.pipe(v.number(), v.integer(), v.minValue(1)), cheaper: text }),
  ),
});
