import type { Plan } from '../../catalog/prices.ts';
import type { Tool } from '../../catalog/tool.ts';
import type { Amount, Cost, KnownCost, UnknownCost } from './cost.ts';
import { demandOn, isPriced, usable } from './usable-plans.ts';
import { paidPlan } from './paid-plan.ts';
import { hasRoom, partsOf, priceOf, type Demand, type PlanUse } from './plan-cost.ts';
import {
  anyHosting,
  hostingAllowed,
  noLimits,
  planAllowed,
  type Hosting,
  type PlanLimits,
} from './plan-limits.ts';

/** One way for a team to have a tool; its cost and the work of running it belong together. */
export interface WayOfUse {
  readonly hosting: Hosting;
  /** True if jobs run on machines of your own. */
  readonly ownRunners: boolean;
  readonly cost: Cost;
}

interface Variant extends Amount {
  readonly use: PlanUse;
}

/** Nobody said which plan the team has: its own costs nothing more, so the least is the cost if it has this one. */
const toVariant = (use: PlanUse): Variant => {
  const price = priceOf(use);
  const { plan, demand } = use;
  if (demand.paidPlan === undefined) return { use, ...price };
  return { use, ...price, low: priceOf({ ...use, demand: { ...demand, paidPlan: plan } }).low };
};

/** The lowest cost of any priced plan, limits aside: what fits the limits will hardly cost less. */
const leastOf = (plans: readonly Plan[], demand: Demand): number => {
  const sums = plans
    .filter((plan) => isPriced(plan) && hasRoom(plan, demand))
    .flatMap((plan) =>
      [false, true]
        .filter((ownRunners) => usable(plan, demand, noLimits, ownRunners))
        .map((ownRunners) => priceOf({ plan, demand: demandOn(plan, demand), ownRunners }).low),
    );
  const least = Math.min(...sums);
  return Number.isFinite(least) ? least : 0;
};

/** Why no published price can be named, given the plans of this form of hosting and those the limits leave. */
const unknownCost = (all: readonly Plan[], allowed: readonly Plan[], demand: Demand): UnknownCost => {
  const unknown = (because: string, surelyPaid: boolean): UnknownCost => ({
    known: false,
    because,
    surelyPaid,
    atLeast: leastOf(all, demand),
  });
  if (all.length === 0) return unknown('No published price for this way of use is recorded.', false);
  if (allowed.length === 0)
    return unknown('No plan with a published price fits your limits.', !all.some(isPriced));
  if (allowed.every(({ quote }) => quote === true))
    return unknown('The vendor tells the price on request only.', true);
  return allowed.some(isPriced)
    ? unknown('Your use exceeds what the published prices cover.', true)
    : unknown('Usage is billed, at prices that are not recorded here.', true);
};

/** Says what is taken as paid, and by which plan. */
const paidNotes = ({ owned, partOfCodeHost, paidPlan: had }: Demand): readonly string[] => {
  const plan =
    had === undefined
      ? ''
      : ` Worked out as if you have the plan ${had.name}; with a dearer one it may cost less.`;
  if (owned) return [`You already have it: its subscription and machines are not counted.${plan}`];
  if (partOfCodeHost)
    return [`It is part of your code host, whose seats you pay for anyway: they are not counted.${plan}`];
  return [];
};

const notesOf = ({ plan, demand }: PlanUse): readonly string[] => [
  ...(plan.unpricedUsage === true ? ['Usage such as storage or events is billed on top.'] : []),
  ...paidNotes(demand),
  ...(plan.note === undefined ? [] : [plan.note]),
];

const cheaper = (a: Variant, b: Variant): boolean =>
  a.expected < b.expected || (a.expected === b.expected && a.high < b.high);

/** The cheapest plan as expected; the range covers moving to whichever plan is cheapest at each bound. */
const toCost = (variants: readonly Variant[], asOf: string): KnownCost | null => {
  let [best] = variants;
  let low = Infinity;
  let high = Infinity;
  for (const variant of variants) {
    if (best === undefined || cheaper(variant, best)) best = variant;
    low = Math.min(low, variant.low);
    high = Math.min(high, variant.high);
  }
  if (best === undefined || !Number.isFinite(best.expected)) return null;
  const { use, expected } = best;
  return {
    known: true,
    low,
    expected,
    high: Number.isFinite(high) ? high : expected,
    plan: use.plan.name,
    asOf,
    // Worked out when someone looks: a ranking needs only the sums.
    get parts() {
      return partsOf(use);
    },
    get notes() {
      return notesOf(use);
    },
  };
};

const offered = ({ facts: { deployment }, prices }: Tool): readonly Hosting[] => {
  const forms: Hosting[] = [];
  const note = (form: Hosting) => {
    if (!forms.includes(form)) forms.push(form);
  };
  for (const { hosting } of prices?.plans ?? []) note(hosting);
  for (const form of deployment ?? []) if (form !== 'air-gapped') note(form);
  return forms;
};

/** A code host of the other form of hosting is not the one that is paid for. */
const demandFor = (hosting: Hosting, demand: Demand, { codeHostForm }: PlanLimits): Demand =>
  codeHostForm === undefined || codeHostForm === hosting ? demand : { ...demand, partOfCodeHost: false };

/** The plans that the team's code host may be had in. */
const plansOfCodeHost = (tool: Tool, demand: Demand, limits: PlanLimits): readonly Plan[] =>
  (tool.prices?.plans ?? []).filter(
    (plan) =>
      demandFor(plan.hosting, demand, limits).partOfCodeHost &&
      planAllowed(plan, tool, limits) &&
      isPriced(plan) &&
      hasRoom(plan, demand),
  );

const waysWith = (hosting: Hosting, tool: Tool, stated: Demand, limits: PlanLimits): readonly WayOfUse[] => {
  const { prices } = tool;
  const demand = demandFor(hosting, stated, limits);
  const unpriced = (all: readonly Plan[], allowed: readonly Plan[]): readonly WayOfUse[] => [
    { hosting, ownRunners: false, cost: unknownCost(all, allowed, demand) },
  ];
  if (prices === undefined) return unpriced([], []);
  const offers = prices.plans.filter((plan) => plan.hosting === hosting);
  const plans = offers.filter((plan) => planAllowed(plan, tool, limits));
  const ways: WayOfUse[] = [];
  for (const ownRunners of [false, true]) {
    const uses: PlanUse[] = [];
    for (const plan of plans)
      if (isPriced(plan) && hasRoom(plan, demand) && usable(plan, demand, limits, ownRunners))
        uses.push({ plan, demand: demandOn(plan, demand), ownRunners });
    const had = paidPlan(uses, () => plansOfCodeHost(tool, demand, limits), demand);
    const cost = toCost(
      uses.map((use) =>
        toVariant(had === undefined ? use : { ...use, demand: { ...use.demand, paidPlan: had } }),
      ),
      prices.asOf,
    );
    if (cost !== null) ways.push({ hosting, ownRunners, cost });
  }
  return ways.length > 0 ? ways : unpriced(offers, plans);
};

/**
 * Every way in which a team with these limits can have the tool, each with its out-of-pocket cost. Never empty:
 * if the limits forbid every way, all ways stand, so that an eliminated tool can still be explained.
 */
export const waysOfUse = (
  tool: Tool,
  demand: Demand,
  limits: PlanLimits,
): readonly [WayOfUse, ...WayOfUse[]] => {
  const forms = offered(tool);
  const allowed = forms.filter((form) => hostingAllowed(form, limits));
  const [first, ...rest] =
    allowed.length > 0
      ? allowed.flatMap((form) => waysWith(form, tool, demand, limits))
      : forms.flatMap((form) => waysWith(form, tool, demand, { ...limits, ...anyHosting }));
  return [first ?? { hosting: 'managed', ownRunners: false, cost: unknownCost([], [], demand) }, ...rest];
};
