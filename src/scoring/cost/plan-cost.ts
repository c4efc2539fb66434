import { numberInWords } from '../../catalog/number-in-words.ts';
import type { Plan } from '../../catalog/prices.ts';
import type { TeamSize } from '../team.ts';
import type { Amount, CostPart } from './cost.ts';
import type { Workload } from './workload.ts';

type Bound = keyof Amount;

/** Figures that turn a load into machines and jobs. */
export interface Rates {
  /** Minutes that one runner carries a month. */
  readonly minutesPerRunner: Amount;
  readonly peoplePerParallelJob: Amount;
  /** US dollars a month for one small machine, and for one Mac. */
  readonly machinePrice: Amount;
  readonly macPrice: Amount;
}

/** What a plan is priced against. */
export interface Demand {
  readonly team: TeamSize;
  readonly rates: Rates;
  /** Null where build minutes play no part. */
  readonly workload: Workload | null;
  /** True if the team already has the tool, so that only usage beyond the plan costs extra. */
  readonly owned: boolean;
  /** True if the tool is part of the team's code host, whose seats and server are paid for anyway. */
  readonly partOfCodeHost: boolean;
  /**
   * The plan that such a team is taken to have: what it costs flat, by seat and by parallel job is paid anyway, and of
   * a dearer plan the difference is counted.
   */
  readonly paidPlan?: Plan;
}

/** One way to use a plan: with the vendor's build machines or with your own. */
export interface PlanUse {
  readonly plan: Plan;
  readonly demand: Demand;
  readonly ownRunners: boolean;
}

/** One thing that a plan may bill: an amount for each bound of the demand, and its words. */
interface Component {
  readonly kind: CostPart['kind'];
  /** Who has paid it already: a team that owns the tool, or also one whose code host the tool is part of. */
  readonly paidBy: 'nobody' | 'owner' | 'code-host';
  /** True if it is paid for the plan, so that the plan that a team has says how much of it is paid. */
  readonly ofPlan?: true;
  readonly amount: (use: PlanUse, bound: Bound) => number;
  readonly label: (use: PlanUse) => string;
}

const seatsOf = ({ plan, demand: { team } }: PlanUse, bound: Bound): number => {
  if (plan.seats === 'developers') return team.developers[bound];
  return (plan.seats === 'data-scientists' ? team.dataScientists : team.everyone)[bound];
};

const base: Component = {
  kind: 'service',
  paidBy: 'code-host',
  ofPlan: true,
  amount: ({ plan }) => plan.base ?? 0,
  label: () => 'Flat price of the plan',
};

const billedSeats = (use: PlanUse, bound: Bound): number =>
  Math.max(use.plan.minimumSeats ?? 0, seatsOf(use, bound) - (use.plan.includedSeats ?? 0));

const seats: Component = {
  kind: 'service',
  paidBy: 'code-host',
  ofPlan: true,
  amount: (use, bound) => (use.plan.perSeat === undefined ? 0 : billedSeats(use, bound) * use.plan.perSeat),
  label: (use) => `${numberInWords(billedSeats(use, 'expected'))} seats at ${use.plan.perSeat ?? 0} USD`,
};

const parallelJobs = ({ plan, demand }: PlanUse, bound: Bound): number => {
  const needed = Math.ceil(demand.team.everyone[bound] / demand.rates.peoplePerParallelJob[bound]);
  return Math.max(0, needed - (plan.includedParallelJobs ?? 0));
};

const parallel: Component = {
  kind: 'service',
  paidBy: 'owner',
  ofPlan: true,
  amount: (use, bound) =>
    use.plan.perParallelJob === undefined ? 0 : parallelJobs(use, bound) * use.plan.perParallelJob,
  label: (use) =>
    `${numberInWords(parallelJobs(use, 'expected'))} further parallel jobs at ${use.plan.perParallelJob ?? 0} USD`,
};

const systems = ['linux', 'windows', 'macos'] as const;

const multiplierOf = (plan: Plan, system: (typeof systems)[number]): number =>
  system === 'linux' ? 1 : (plan.minuteMultiplier?.[system] ?? 1);

const includedMinutes = (use: PlanUse, bound: Bound): number =>
  (use.plan.includedMinutes ?? 0) + (use.plan.includedMinutesPerSeat ?? 0) * seatsOf(use, bound);

/**
 * Hosted minutes beyond the free ones. Infinite where more is needed than is included and no price for more is
 * published: then the plan does not carry the load.
 */
const minuteAmount = (use: PlanUse, bound: Bound): number => {
  const { workload } = use.demand;
  if (workload === null || use.ownRunners || use.plan.unlimitedMinutes === true) return 0;
  let counted = 0;
  let price = 0;
  for (const system of systems) {
    const minutes = workload.minutes[bound] * workload.systems[system];
    if (minutes === 0) continue;
    counted += minutes * multiplierOf(use.plan, system);
    price += minutes * (use.plan.perMinute?.[system] ?? Infinity);
  }
  const beyond = counted - includedMinutes(use, bound);
  return beyond <= 0 ? 0 : price * (beyond / counted);
};

const minutes: Component = {
  kind: 'service',
  paidBy: 'nobody',
  amount: minuteAmount,
  label: (use) =>
    `${numberInWords(use.demand.workload?.minutes.expected ?? 0)} build minutes, ${numberInWords(includedMinutes(use, 'expected'))} of them included`,
};

const ownMinutes: Component = {
  kind: 'service',
  paidBy: 'nobody',
  amount: ({ plan, demand, ownRunners }, bound) =>
    ownRunners ? (plan.perOwnRunnerMinute ?? 0) * (demand.workload?.minutes[bound] ?? 0) : 0,
  label: ({ plan }) => `Fee for minutes on own machines at ${plan.perOwnRunnerMinute ?? 0} USD`,
};

const machineCount = ({ plan, demand, ownRunners }: PlanUse, bound: Bound): number => {
  const { workload, partOfCodeHost, rates } = demand;
  const servers = plan.machines?.includes('server') === true && !partOfCodeHost ? 1 : 0;
  if (!ownRunners || workload === null) return servers;
  return servers + Math.max(1, Math.ceil(workload.minutes[bound] / rates.minutesPerRunner[bound]));
};

/** Own machines cost as much as their mix of systems: Macs are dearer than others. */
const machinePrice = ({ demand: { workload, rates } }: PlanUse, bound: Bound): number => {
  const macs = workload?.systems.macos ?? 0;
  return (1 - macs) * rates.machinePrice[bound] + macs * rates.macPrice[bound];
};

const machines: Component = {
  kind: 'machines',
  paidBy: 'owner',
  amount: (use, bound) => machineCount(use, bound) * machinePrice(use, bound),
  label: (use) => {
    const count = machineCount(use, 'expected');
    return `${numberInWords(count)} small ${count === 1 ? 'machine' : 'machines'} of your own`;
  },
};

const components: readonly Component[] = [base, seats, parallel, minutes, ownMinutes, machines];

const isPaid = ({ paidBy }: Component, { owned, partOfCodeHost }: Demand): boolean =>
  paidBy !== 'nobody' && (owned || (paidBy === 'code-host' && partOfCodeHost));

/** What a component adds to what the team pays anyway. */
const billed = (component: Component, use: PlanUse, bound: Bound): number => {
  if (!isPaid(component, use.demand)) return component.amount(use, bound);
  const { paidPlan } = use.demand;
  if (component.ofPlan === undefined || paidPlan === undefined || paidPlan === use.plan) return 0;
  return Math.max(0, component.amount(use, bound) - component.amount({ ...use, plan: paidPlan }, bound));
};

const sumOf = (use: PlanUse, bound: Bound): number => {
  let sum = 0;
  for (const component of components) sum += billed(component, use, bound);
  return sum;
};

/** True if the plan allows as many people as the team has. */
export const hasRoom = (plan: Plan, { team }: Demand): boolean =>
  plan.maximumSeats === undefined || team.everyone.expected <= plan.maximumSeats;

/** What one way to use a plan costs a month; infinite where the plan cannot carry the load. */
export const priceOf = (use: PlanUse): Amount => ({
  low: sumOf(use, 'low'),
  expected: sumOf(use, 'expected'),
  high: sumOf(use, 'high'),
});

const finite = (value: number, otherwise: number) => (Number.isFinite(value) ? value : otherwise);

/** What makes up the price, without what costs nothing. A bound that the plan cannot carry shows the expected sum. */
export const partsOf = (use: PlanUse): readonly CostPart[] =>
  components
    .map((component): CostPart => {
      const expected = billed(component, use, 'expected');
      const low = finite(billed(component, use, 'low'), expected);
      const high = finite(billed(component, use, 'high'), expected);
      return { kind: component.kind, label: component.label(use), low, expected, high };
    })
    .filter(({ low, expected, high }) => low + expected + high > 0);
