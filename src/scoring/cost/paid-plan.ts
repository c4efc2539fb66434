import type { Plan } from '../../catalog/prices.ts';
import { priceOf, type Demand, type PlanUse } from './plan-cost.ts';

/** The price as for a team that has nothing of it yet. */
const fullPrice = (use: PlanUse): number =>
  priceOf({ ...use, demand: { ...use.demand, owned: false, partOfCodeHost: false } }).expected;

const cheapest = (uses: readonly PlanUse[]): Plan | undefined => {
  let best: PlanUse | undefined;
  for (const use of uses) if (best === undefined || fullPrice(use) < fullPrice(best)) best = use;
  return best?.plan;
};

/**
 * The plan that a team is taken to have of a tool that it owns, or of the code host that a tool is part of: the one
 * that costs such a team least. Nobody asks which it is, and a dearer one would promise what only some teams have, as
 * the build minutes of an enterprise plan. A code host is chosen without the jobs, so they play no part in its plan.
 * Undefined if the team has nothing of it, or no plan has a price.
 */
export const paidPlan = (
  uses: readonly PlanUse[],
  plansOfCodeHost: () => readonly Plan[],
  demand: Demand,
): Plan | undefined => {
  if (demand.owned) return cheapest(uses);
  if (!demand.partOfCodeHost) return undefined;
  const codeAlone = { ...demand, workload: null };
  return cheapest(plansOfCodeHost().map((plan) => ({ plan, demand: codeAlone, ownRunners: false })));
};
