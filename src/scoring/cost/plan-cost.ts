import type { Plan } from '../../catalog/prices.ts';
import type { TeamSize } from '../team.ts';
import { coefficients } from './coefficients.ts';
import type { Amount, CostPart } from './cost.ts';
import type { Workload } from './workload.ts';

type Bound = keyof Amount;

const bounds: readonly Bound[] = ['low', 'expected', 'high'];

/** What a plan is priced against. */
export interface Demand {
  readonly team: TeamSize;
  /** Null where build minutes play no part. */
  readonly workload: Workload | null;
  /** True if the team already has the tool, so that only usage beyond the plan costs extra. */
  readonly owned: boolean;
}

const each = (amountOf: (bound: Bound) => number): Amount => ({
  low: amountOf('low'),
  expected: amountOf('expected'),
  high: amountOf('high'),
});

const isZero = (amount: Amount) => bounds.every((bound) => amount[bound] === 0);

const rounded = (value: number) => Math.round(value).toLocaleString('en-US');

const seatsOf = ({ seats = 'everyone' }: Plan, { team }: Demand): Amount => {
  if (seats === 'developers') return team.developers;
  return seats === 'data-scientists' ? team.dataScientists : team.everyone;
};

/** True if the plan allows as many people as the team has. */
export const hasRoom = (plan: Plan, demand: Demand): boolean =>
  plan.maximumSeats === undefined || demand.team.everyone.expected <= plan.maximumSeats;

const basePart = (plan: Plan): CostPart | null =>
  plan.base === undefined
    ? null
    : { kind: 'service', label: 'Flat price of the plan', ...each(() => plan.base ?? 0) };

const seatPart = (plan: Plan, demand: Demand): CostPart | null => {
  const price = plan.perSeat;
  if (price === undefined) return null;
  const seats = seatsOf(plan, demand);
  const billed = (bound: Bound) => Math.max(plan.minimumSeats ?? 0, seats[bound] - (plan.includedSeats ?? 0));
  return {
    kind: 'service',
    label: `${rounded(billed('expected'))} seats at ${price} USD`,
    ...each((bound) => billed(bound) * price),
  };
};

const parallelPart = (plan: Plan, { team }: Demand): CostPart | null => {
  const price = plan.perParallelJob;
  if (price === undefined) return null;
  const jobs = (bound: Bound) => {
    const needed = Math.ceil(team.everyone[bound] / coefficients.peoplePerParallelJob[bound]);
    return Math.max(0, needed - (plan.includedParallelJobs ?? 0));
  };
  return {
    kind: 'service',
    label: `${rounded(jobs('expected'))} further parallel jobs at ${price} USD`,
    ...each((bound) => jobs(bound) * price),
  };
};

const multiplierOf = (plan: Plan, system: 'linux' | 'windows' | 'macos'): number =>
  system === 'linux' ? 1 : (plan.minuteMultiplier?.[system] ?? 1);

const systems = ['linux', 'windows', 'macos'] as const;

/**
 * Hosted minutes beyond the free ones. Infinite where more is needed than is included and no price for more is
 * published: then the plan does not carry the load.
 */
const minutePart = (plan: Plan, demand: Demand): CostPart | null => {
  const { workload } = demand;
  if (workload === null || plan.unlimitedMinutes === true) return null;
  const seats = seatsOf(plan, demand);
  const cost = (bound: Bound) => {
    const included = (plan.includedMinutes ?? 0) + (plan.includedMinutesPerSeat ?? 0) * seats[bound];
    const used = (system: (typeof systems)[number]) => workload.minutes[bound] * workload.systems[system];
    const counted = systems.reduce((sum, one) => sum + used(one) * multiplierOf(plan, one), 0);
    const beyond = counted === 0 ? 0 : Math.max(0, counted - included) / counted;
    return systems.reduce((sum, one) => {
      const minutes = used(one) * beyond;
      return minutes === 0 ? sum : sum + minutes * (plan.perMinute?.[one] ?? Infinity);
    }, 0);
  };
  const included = plan.includedMinutes ?? 0;
  return {
    kind: 'service',
    label: `${rounded(workload.minutes.expected)} build minutes, ${rounded(included)} of them included`,
    ...each(cost),
  };
};

const ownMinutePart = (plan: Plan, { workload }: Demand): CostPart | null => {
  const price = plan.perOwnRunnerMinute;
  if (price === undefined || workload === null) return null;
  return {
    kind: 'service',
    label: `Fee for minutes on own machines at ${price} USD`,
    ...each((bound) => workload.minutes[bound] * price),
  };
};

/** Machines that run jobs: as many as carry the minutes, at least one. */
const runnerCount = ({ workload }: Demand, bound: Bound): number =>
  workload === null
    ? 0
    : Math.max(1, Math.ceil(workload.minutes[bound] / coefficients.minutesPerRunner[bound]));

const machinePart = (plan: Plan, demand: Demand, ownRunners: boolean): CostPart | null => {
  const servers = plan.machines?.includes('server') === true ? 1 : 0;
  const count = (bound: Bound) => servers + (ownRunners ? runnerCount(demand, bound) : 0);
  const machines = count('expected');
  if (machines === 0) return null;
  return {
    kind: 'machines',
    label: `${rounded(machines)} small ${machines === 1 ? 'machine' : 'machines'} of your own`,
    ...each((bound) => count(bound) * coefficients.machinePrice[bound]),
  };
};

/** One way to use a plan: with the vendor's build machines or with your own. */
export interface PlanCost extends Amount {
  readonly plan: Plan;
  readonly parts: readonly CostPart[];
}

/** Prices one plan for a team, with the vendor's machines or with own runners. */
export const priceOf = (plan: Plan, demand: Demand, ownRunners: boolean): PlanCost => {
  const subscription = demand.owned
    ? []
    : [basePart(plan), seatPart(plan, demand), parallelPart(plan, demand)];
  const usage = ownRunners ? [ownMinutePart(plan, demand)] : [minutePart(plan, demand)];
  const machines = demand.owned ? [] : [machinePart(plan, demand, ownRunners)];
  const parts = [...subscription, ...usage, ...machines].filter(
    (part): part is CostPart => part !== null && !isZero(part),
  );
  return {
    plan,
    parts,
    ...each((bound) => parts.reduce((sum, part) => sum + part[bound], 0)),
  };
};
