import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/catalog/prices.ts';
import { hasRoom, partsOf, priceOf, type Demand } from '../../../src/scoring/cost/plan-cost.ts';
import { noLimits } from '../../../src/scoring/cost/plan-limits.ts';
import { waysOfUse } from '../../../src/scoring/cost/ways-of-use.ts';
import { pricesOf, toolOf } from '../examples.ts';

const exactly = (value: number) => ({ low: value, expected: value, high: value });

/** 6,000 minutes a month, perhaps as few as 1,000 or as many as 12,000, half of them on Macs. */
const demand: Demand = {
  team: {
    developers: { low: 5, expected: 10, high: 20 },
    testers: exactly(3),
    dataScientists: exactly(2),
    everyone: exactly(15),
  },
  rates: {
    minutesPerRunner: exactly(5000),
    peoplePerParallelJob: exactly(5),
    machinePrice: exactly(40),
    macPrice: exactly(100),
  },
  workload: {
    minutes: { low: 1000, expected: 6000, high: 12_000 },
    parts: [],
    systems: { linux: 0.5, windows: 0, macos: 0.5 },
  },
  owned: false,
  partOfCodeHost: false,
};

const planOf = (parts: Partial<Plan>): Plan => ({ name: 'Plan', hosting: 'managed', ...parts });

const parts = (plan: Partial<Plan>, asked: Partial<Demand> = {}, ownRunners = false) =>
  partsOf({ plan: planOf(plan), demand: { ...demand, ...asked }, ownRunners }).map(
    ({ label, low, expected, high }) => `${label}: ${low}, ${expected}, ${high}`,
  );

describe('what a plan bills', () => {
  const seats = {
    base: 20,
    perSeat: 5,
    seats: 'developers',
    perParallelJob: 15,
    includedParallelJobs: 1,
  } as const;
  const metered = { perMinute: { linux: 0.01, macos: 0.1 }, includedMinutes: 1000 };
  const own: Partial<Plan> = { machines: ['server', 'runners'], perOwnRunnerMinute: 0.002 };

  test('is a flat price, the seats, and the parallel jobs beyond those included', () => {
    expect(parts({ ...seats, unlimitedMinutes: true })).toEqual([
      'Flat price of the plan: 20, 20, 20',
      '10 seats at 5 USD: 25, 50, 100',
      '2 further parallel jobs at 15 USD: 30, 30, 30',
    ]);
  });

  test('is the minutes beyond those included', () => {
    // Half at 0.01 and half at 0.10 are 330 for 6,000 minutes, of which five sixths are paid.
    expect(parts(metered)).toEqual(['6,000 build minutes, 1,000 of them included: 0, 275, 605']);
  });

  test('is nothing for minutes that are all included, although none could be bought', () => {
    const use = { plan: planOf({ includedMinutes: 6000 }), demand, ownRunners: false };
    expect(priceOf(use)).toEqual({ low: 0, expected: 0, high: Infinity });
  });

  test('is the machines of your own, Macs at their price, and the fee for minutes on them', () => {
    expect(parts(own, {}, true)).toEqual([
      'Fee for minutes on own machines at 0.002 USD: 2, 12, 24',
      '3 small machines of your own: 140, 210, 280',
    ]);
    expect(parts(own, { workload: null })).toEqual(['1 small machine of your own: 40, 40, 40']);
  });

  test('leaves out what a team that has the tool, or has it with its code host, pays anyway', () => {
    const all = { ...seats, ...own, ...metered };
    const labels = (asked: Partial<Demand>) => parts(all, asked, true).map((part) => part.split(':')[0]);
    expect(labels({ owned: true })).toEqual(['Fee for minutes on own machines at 0.002 USD']);
    expect(labels({ partOfCodeHost: true })).toEqual([
      '2 further parallel jobs at 15 USD',
      'Fee for minutes on own machines at 0.002 USD',
      '2 small machines of your own',
    ]);
  });

  test('ends at the most seats that it has', () => {
    expect(hasRoom(planOf({ maximumSeats: 15 }), demand)).toBe(true);
    expect(hasRoom(planOf({ maximumSeats: 14 }), demand)).toBe(false);
  });
});

describe('the ways to have a tool', () => {
  const ways = (plans: readonly Partial<Plan>[], asked: Partial<Demand> = {}, limits = {}) => {
    const named = plans.map((plan, place) => planOf({ name: `Plan ${place + 1}`, ...plan }));
    const tool = toolOf('one', { facts: { deployment: ['managed'] }, prices: pricesOf(...named) });
    return waysOfUse(tool, { ...demand, ...asked }, { ...noLimits, ...limits }).map(
      ({ ownRunners, cost }) => ({
        ownRunners,
        ...cost,
      }),
    );
  };

  test('are one for the vendor’s machines and one for your own where a plan allows both', () => {
    expect(ways([{ unlimitedMinutes: true, ownRunners: true }]).map((way) => way.ownRunners)).toEqual([
      false,
      true,
    ]);
    expect(ways([{ base: 5 }]).map((way) => way.ownRunners)).toEqual([false]);
  });

  test('do not ask where jobs run if there are none', () => {
    const found = ways([{ perMinute: { linux: 0.01 } }], { workload: null }, { hostedRunnersAllowed: false });
    expect(found).toMatchObject([{ ownRunners: false, known: true, expected: 0 }]);
  });

  test.each([
    [[{ base: 50 }, { perSeat: 5, seats: 'developers' }], 'Plan 1'],
    [[{ perSeat: 5, seats: 'developers' }, { base: 50 }], 'Plan 2'],
    [[{ base: 50 }, { base: 50 }], 'Plan 1'],
    [[{ base: 60 }, { base: 50 }], 'Plan 2'],
  ] as const)('take the plan that costs least, of equal ones the surer: %j', (plans, plan) => {
    expect(ways(plans)).toMatchObject([{ plan }]);
  });

  test('have a range that reaches to the cheapest plan at each bound', () => {
    expect(ways([{ base: 50 }, { perSeat: 5, seats: 'developers' }])).toMatchObject([
      { low: 25, expected: 50, high: 50 },
    ]);
  });

  test.each([
    [[{ quote: true }], 'on request only', true],
    [[{ unpricedUsage: true }], 'Usage is billed', true],
    [[{ quote: true }, { unpricedUsage: true }], 'Usage is billed', true],
    [[{ includedMinutes: 10 }, { quote: true }], 'Your use exceeds', true],
    [[{ includedMinutesPerSeat: 10 }], 'Your use exceeds', true],
    [[{ hosting: 'library' }], 'this way of use', false],
  ] as const)('say why no price is known: %j', (plans, words, surelyPaid) => {
    expect(ways(plans).at(-1)).toMatchObject({ because: expect.stringContaining(words), surelyPaid });
  });

  test('say that no priced plan fits the limits, and whether one without a price would', () => {
    const strict = { signOnNeeded: true };
    const words = expect.stringContaining('No plan with a published price fits your limits');
    expect(ways([{ base: 5 }, { quote: true }], {}, strict)).toMatchObject([
      { because: words, surelyPaid: false },
    ]);
    expect(ways([{ quote: true }], {}, strict)).toMatchObject([{ because: words, surelyPaid: true }]);
  });

  test.each([[{ base: 5 }], [{ perSeat: 1, seats: 'developers' }], [{ includedMinutes: 20_000 }]] as const)(
    'count what is priced beside usage that is not: %j',
    (plan) => {
      expect(ways([{ ...plan, unpricedUsage: true }])).toMatchObject([
        { known: true, notes: ['Usage such as storage or events is billed on top.'] },
      ]);
    },
  );

  test('say what is not counted, and why', () => {
    const notesWith = (asked: Partial<Demand>) => {
      const [first] = ways([{ base: 5, note: 'Yearly.' }], asked);
      return first?.known === true ? first.notes.map((note) => note.slice(0, 20)) : [];
    };
    expect(notesWith({})).toEqual(['Yearly.']);
    expect(notesWith({ owned: true })).toEqual(['You already have it:', 'Yearly.']);
    expect(notesWith({ partOfCodeHost: true })).toEqual(['It is part of your c', 'Yearly.']);
    expect(notesWith({ owned: true, partOfCodeHost: true })).toEqual(['You already have it:', 'Yearly.']);
  });

  test('count the code host as paid only in the form in which the team has it', () => {
    const sum = (codeHostForm: string | undefined) =>
      ways([{ base: 5 }], { partOfCodeHost: true }, { codeHostForm })[0];
    expect(sum(undefined)).toMatchObject({ expected: 0 });
    expect(sum('managed')).toMatchObject({ expected: 0 });
    expect(sum('self-hosted')).toMatchObject({ expected: 5 });
  });
});
