import * as v from 'valibot';
import { dateSchema, sourceSchema } from './provenance.ts';

const usd = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));

/**
 * One way to buy or run a tool. All prices are in US dollars a month unless the name says otherwise.
 * An absent price component costs nothing in this plan; what is not published is said with `quote` or
 * `unpricedUsage`, never with a guess.
 */
export const planSchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1)),
  /** Who runs the tool's server in this plan. */
  hosting: v.picklist(['managed', 'self-hosted', 'library']),
  /** True if the price is told only on request. */
  quote: v.optional(v.literal(true)),
  /** True if the plan also bills a usage that this catalog does not price (storage, events, compute). */
  unpricedUsage: v.optional(v.literal(true)),
  /** Flat price of the plan, before seats and usage. */
  base: v.optional(usd),
  perSeat: v.optional(usd),
  /** Whose heads are counted as seats. */
  seats: v.optional(v.picklist(['developers', 'data-scientists', 'everyone'])),
  /** Seats covered by `base`. */
  includedSeats: v.optional(count),
  /** Fewest seats that are billed. */
  minimumSeats: v.optional(count),
  /** Most people that the plan allows. */
  maximumSeats: v.optional(count),
  /** Hosted build minutes on Linux included each month; absent in a plan with `perMinute` means none. */
  includedMinutes: v.optional(count),
  includedMinutesPerSeat: v.optional(count),
  /** True if hosted minutes are not metered at all. */
  unlimitedMinutes: v.optional(v.literal(true)),
  /** Price of a hosted build minute beyond the included ones, by operating system. */
  perMinute: v.optional(
    v.strictObject({
      linux: v.optional(usd),
      windows: v.optional(usd),
      macos: v.optional(usd),
    }),
  ),
  /** How many included minutes one minute on this system uses up, where it is not one. */
  minuteMultiplier: v.optional(v.strictObject({ windows: v.optional(usd), macos: v.optional(usd) })),
  /** Price of each further parallel job, and how many jobs the plan starts with. */
  perParallelJob: v.optional(usd),
  includedParallelJobs: v.optional(count),
  /** Most parallel jobs that the plan allows. */
  maximumParallelJobs: v.optional(count),
  /** True if jobs may run on your own machines in this plan. */
  ownRunners: v.optional(v.literal(true)),
  /** Price of a minute on your own machines, where the vendor charges one. */
  perOwnRunnerMinute: v.optional(usd),
  /** Machines that you must provide to use this plan: a server, runners for jobs, or both. */
  machines: v.optional(v.array(v.picklist(['server', 'runners']))),
  /** True if the plan is for public repositories only. */
  publicOnly: v.optional(v.literal(true)),
  /** True if the plan includes single sign-on. */
  singleSignOn: v.optional(v.literal(true)),
  /** What the numbers leave out, in a few words. */
  note: v.optional(v.pipe(v.string(), v.minLength(3), v.maxLength(400))),
});

const terms = {
  currency: v.literal('USD'),
  asOf: dateSchema,
  plans: v.pipe(v.array(planSchema), v.minLength(1)),
};

/** The published prices of a tool, with where and when they were seen. */
export const pricesSchema = v.strictObject({
  currency: terms.currency,
  asOf: terms.asOf,
  source: sourceSchema,
  plans: terms.plans,
});

/** Prices in an organisation's own file: what was agreed stands on no page that could be named. */
export const ownPricesSchema = v.strictObject({ ...terms, source: v.optional(sourceSchema) });

export type Plan = v.InferOutput<typeof planSchema>;
/** Published prices, which have a source, or an organisation's own, which need none. */
export type Prices = v.InferOutput<typeof ownPricesSchema>;
