import type { Plan, Prices } from '../../catalog/prices.ts';
import type { Tool } from '../../catalog/tool.ts';
import type { Cost, CostPart, KnownCost, UnknownCost } from './cost.ts';
import { hasRoom, priceOf, type Demand, type PlanCost } from './plan-cost.ts';
import { hostingAllowed, planAllowed, type Hosting, type PlanLimits } from './plan-limits.ts';

/** One way for a team to have a tool; its cost and the work of running it belong together. */
export interface WayOfUse {
  readonly hosting: Hosting;
  /** True if jobs run on machines of your own. */
  readonly ownRunners: boolean;
  readonly cost: Cost;
}

const sellsMinutes = (plan: Plan): boolean =>
  plan.perMinute !== undefined ||
  plan.includedMinutes !== undefined ||
  plan.includedMinutesPerSeat !== undefined ||
  plan.unlimitedMinutes === true;

const allowsOwnRunners = (plan: Plan): boolean =>
  plan.ownRunners === true || plan.machines?.includes('runners') === true;

/** True if the plan's price is published, at least in part: pure usage billing without a figure is not. */
const isPriced = (plan: Plan): boolean =>
  plan.quote !== true &&
  (plan.unpricedUsage !== true ||
    plan.base !== undefined ||
    plan.perSeat !== undefined ||
    sellsMinutes(plan));

/** Prices of one plan; a CI plan may sell minutes on the vendor's machines, allow own ones, or both. */
const variantsOf = (
  plan: Plan,
  demand: Demand,
  limits: PlanLimits,
  ownRunners: boolean,
): readonly PlanCost[] => {
  const buildsElsewhere = demand.workload === null || (!allowsOwnRunners(plan) && !sellsMinutes(plan));
  if (buildsElsewhere) return ownRunners ? [] : [priceOf(plan, { ...demand, workload: null }, false)];
  if (ownRunners)
    return allowsOwnRunners(plan) && limits.ownRunnersAllowed ? [priceOf(plan, demand, true)] : [];
  return sellsMinutes(plan) && limits.hostedRunnersAllowed ? [priceOf(plan, demand, false)] : [];
};

const because = (reason: string): UnknownCost => ({ known: false, because: reason });

const unknownBecause = (plans: readonly Plan[]): UnknownCost => {
  if (plans.length === 0) return because('No published price for this way of use is recorded.');
  if (plans.every(({ quote }) => quote === true))
    return because('The vendor tells the price on request only.');
  return plans.some(isPriced)
    ? because('Your use exceeds what the published prices cover.')
    : because('Usage is billed, at prices that are not recorded here.');
};

const notesOf = ({ plan }: PlanCost, owned: boolean): readonly string[] => [
  ...(plan.unpricedUsage === true ? ['Usage such as storage or events is billed on top.'] : []),
  ...(owned ? ['You already have it: its subscription and machines are not counted.'] : []),
  ...(plan.note === undefined ? [] : [plan.note]),
];

const finite = (value: number, otherwise: number) => (Number.isFinite(value) ? value : otherwise);

/** A bound that the plan cannot carry is shown as the expected sum; the whole range comes from all plans. */
const bounded = (part: CostPart): CostPart => ({
  ...part,
  low: finite(part.low, part.expected),
  high: finite(part.high, part.expected),
});

/** The cheapest plan as expected; the range covers moving to whichever plan is cheapest at each bound. */
const toCost = (priced: readonly PlanCost[], { asOf }: Prices, owned: boolean): KnownCost | null => {
  const best = priced
    .filter(({ expected }) => Number.isFinite(expected))
    .toSorted((a, b) => a.expected - b.expected || a.high - b.high)[0];
  if (best === undefined) return null;
  return {
    known: true,
    low: Math.min(...priced.map(({ low }) => low)),
    expected: best.expected,
    high: finite(Math.min(...priced.map(({ high }) => high)), best.expected),
    plan: best.plan.name,
    parts: best.parts.map(bounded),
    notes: notesOf(best, owned),
    asOf,
  };
};

const offered = ({ facts: { deployment }, prices }: Tool): readonly Hosting[] => {
  const forms = new Set<Hosting>(prices?.plans.map(({ hosting }) => hosting));
  for (const form of deployment ?? []) if (form !== 'air-gapped') forms.add(form);
  return [...forms];
};

const unpriced = (hosting: Hosting, plans: readonly Plan[]): WayOfUse => ({
  hosting,
  ownRunners: false,
  cost: unknownBecause(plans),
});

const waysWith = (hosting: Hosting, tool: Tool, demand: Demand, limits: PlanLimits): readonly WayOfUse[] => {
  const { prices } = tool;
  if (prices === undefined) return [unpriced(hosting, [])];
  const plans = prices.plans.filter((plan) => plan.hosting === hosting && planAllowed(plan, tool, limits));
  const usable = plans.filter((plan) => isPriced(plan) && hasRoom(plan, demand));
  const ways = [false, true].flatMap((ownRunners): readonly WayOfUse[] => {
    const priced = usable.flatMap((plan) => variantsOf(plan, demand, limits, ownRunners));
    const cost = toCost(priced, prices, demand.owned);
    return cost === null ? [] : [{ hosting, ownRunners, cost }];
  });
  return ways.length > 0 ? ways : [unpriced(hosting, plans)];
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
  const [first, ...rest] = (allowed.length > 0 ? allowed : forms).flatMap((form) =>
    waysWith(form, tool, demand, limits),
  );
  return [first ?? unpriced('managed', []), ...rest];
};
