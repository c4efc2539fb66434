import type { Plan } from '../../catalog/prices.ts';
import type { Demand } from './plan-cost.ts';
import type { PlanLimits } from './plan-limits.ts';

const sellsMinutes = (plan: Plan): boolean =>
  plan.perMinute !== undefined ||
  plan.includedMinutes !== undefined ||
  plan.includedMinutesPerSeat !== undefined ||
  plan.unlimitedMinutes === true;

const allowsOwnRunners = (plan: Plan): boolean =>
  plan.ownRunners === true || plan.machines?.includes('runners') === true;

/** True if the plan's price is published, at least in part: pure usage billing without a figure is not. */
export const isPriced = (plan: Plan): boolean =>
  plan.quote !== true &&
  (plan.unpricedUsage !== true ||
    plan.base !== undefined ||
    plan.perSeat !== undefined ||
    sellsMinutes(plan));

/** True if a plan can be used in this way; a CI plan may sell minutes on the vendor's machines, allow own ones, or both. */
export const usable = (plan: Plan, demand: Demand, limits: PlanLimits, ownRunners: boolean): boolean => {
  const own = allowsOwnRunners(plan);
  const sells = sellsMinutes(plan);
  if (demand.workload === null || (!own && !sells)) return !ownRunners;
  return ownRunners ? own && limits.ownRunnersAllowed : sells && limits.hostedRunnersAllowed;
};

/** Where a plan has nothing to do with build minutes, none are counted. */
export const demandOn = (plan: Plan, demand: Demand): Demand =>
  allowsOwnRunners(plan) || sellsMinutes(plan) ? demand : { ...demand, workload: null };
