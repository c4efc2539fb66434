import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/catalog/prices.ts';
import type { Tool } from '../../../src/catalog/tool.ts';
import type { Cost, KnownCost } from '../../../src/scoring/cost/cost.ts';
import { ciCdAnswers } from '../arbitrary-answers.ts';
import { toolArbitrary } from '../arbitrary-tools.ts';
import { answersOf, contextOf, pricesOf, toolOf } from '../examples.ts';
import { propertyRuns } from '../../property-runs.ts';

/** Ten developers and three testers who use 6,720 build minutes exactly: 10 × 4 × 8 × 21. */
const team = {
  'team.developers': 10,
  'workload.buildsPerDeveloperPerDay': 4,
  'workload.minutesPerBuild': 8,
};

type Entries = Readonly<Record<string, unknown>>;

const soldAs = (...plans: readonly (Omit<Plan, 'name'> & { name?: string })[]): Tool =>
  toolOf('one', { prices: pricesOf(...plans.map((plan) => ({ name: 'The plan', ...plan }))) });

const costOf = (tool: Tool, entries: Entries = {}): Cost =>
  contextOf(answersOf({ ...team, ...entries }), [tool]).wayOf(tool).cost;

const knownCost = (tool: Tool, entries: Entries = {}): KnownCost => {
  const cost = costOf(tool, entries);
  if (!cost.known) throw new Error(`expected a known cost, got: ${cost.because}`);
  return cost;
};

const expected = (tool: Tool, entries: Entries = {}) => knownCost(tool, entries).expected;

const whyUnknown = (tool: Tool, entries: Entries = {}) => {
  const cost = costOf(tool, entries);
  return cost.known ? 'known' : cost.because;
};

describe('build minutes', () => {
  const metered = { hosting: 'managed', perMinute: { linux: 0.01, windows: 0.02, macos: 0.1 } } as const;

  test('are paid one by one where none are included', () => {
    expect(expected(soldAs(metered))).toBeCloseTo(67.2, 9);
  });

  test('are paid only beyond the free quota', () => {
    expect(expected(soldAs({ ...metered, includedMinutes: 2000 }))).toBeCloseTo(47.2, 9);
    expect(expected(soldAs({ ...metered, includedMinutes: 6720 }))).toBe(0);
  });

  test('are included for each seat', () => {
    const plan = { ...metered, includedMinutesPerSeat: 500, seats: 'developers' } as const;
    expect(expected(soldAs(plan))).toBeCloseTo(17.2, 9);
  });

  test('on other systems have their own price', () => {
    const half = { 'stack.platforms': ['linux', 'macos'] };
    expect(expected(soldAs(metered), half)).toBeCloseTo(3360 * 0.01 + 3360 * 0.1, 9);
  });

  test('on other systems use up the free quota faster', () => {
    const plan = { ...metered, includedMinutes: 6720, minuteMultiplier: { macos: 10 } };
    // 67,200 counted minutes, 6,720 of them free: nine tenths are paid.
    expect(expected(soldAs(plan), { 'stack.platforms': ['ios'] })).toBeCloseTo(0.9 * 6720 * 0.1, 9);
  });

  test('cost nothing where they are not metered', () => {
    expect(expected(soldAs({ hosting: 'managed', base: 30, unlimitedMinutes: true }))).toBe(30);
  });

  test('that no price covers leave the cost unknown', () => {
    const free = soldAs({ hosting: 'managed', includedMinutes: 1000 });
    expect(whyUnknown(free)).toBe('Your use exceeds what the published prices cover.');
  });

  test('that fit at a light load only make the low bound, not the expected cost', () => {
    const tool = soldAs(
      { hosting: 'managed', includedMinutes: 2000, name: 'Free' },
      { hosting: 'managed', base: 50, includedMinutes: 50_000, name: 'Team' },
    );
    const estimated = { ...team, 'workload.buildsPerDeveloperPerDay': undefined };
    const cost = knownCost(tool, { ...estimated, 'workload.minutesPerBuild': undefined });
    expect(cost).toMatchObject({ low: 0, expected: 50, high: 50, plan: 'Team' });
  });

  test('play no part outside CI/CD', () => {
    const tool = { ...soldAs({ ...metered, base: 5 }), activities: { serving: 'core' as const } };
    const { cost } = contextOf(answersOf(team, ['serving']), [tool]).wayOf(tool);
    expect(cost).toMatchObject({ known: true, expected: 5 });
  });
});

describe('seats', () => {
  const flat = { hosting: 'managed', unlimitedMinutes: true } as const;
  const people = { 'team.testers': 3, 'team.dataScientists': 2 };

  test.each([
    [{ perSeat: 4 }, 15 * 4],
    [{ perSeat: 4, seats: 'everyone' as const }, 15 * 4],
    [{ perSeat: 4, seats: 'developers' as const }, 10 * 4],
    [{ perSeat: 4, seats: 'data-scientists' as const }, 2 * 4],
    [{ perSeat: 4, base: 20, includedSeats: 5 }, 20 + 10 * 4],
    [{ perSeat: 4, base: 20, includedSeats: 50 }, 20],
    [{ perSeat: 4, minimumSeats: 25 }, 25 * 4],
    [{ perSeat: 4, maximumSeats: 15 }, 15 * 4],
  ])('%j for ten developers, three testers and two data scientists', (plan, sum) => {
    expect(expected(soldAs({ ...flat, ...plan }), people)).toBe(sum);
  });

  test('beyond the most that a plan allows need another plan', () => {
    const small = { ...flat, base: 0, maximumSeats: 14, name: 'Small' };
    const large = { ...flat, base: 99, name: 'Large' };
    expect(knownCost(soldAs(small, large), people)).toMatchObject({ expected: 99, plan: 'Large' });
    expect(whyUnknown(soldAs(small), people)).not.toBe('known');
  });

  test('give a range where the team did not say how many it is', () => {
    const tool = soldAs({ ...flat, perSeat: 4 });
    expect(knownCost(tool, { 'team.developers': undefined })).toMatchObject({
      low: 12,
      expected: 40,
      high: 120,
    });
  });

  test('share parallel jobs, some of which are included', () => {
    // Ten people: 2, 3 and 3 jobs at 5, 4.5 and 4 people a job.
    const cost = knownCost(soldAs({ ...flat, perParallelJob: 40, includedParallelJobs: 1 }));
    expect(cost).toMatchObject({ low: 40, expected: 80, high: 80 });
  });
});

describe('own machines', () => {
  test('of a rented service are paid beside its price: one machine carries 5,000 minutes', () => {
    const cost = knownCost(soldAs({ hosting: 'managed', base: 10, ownRunners: true }));
    expect(cost.low).toBe(10);
    expect(cost.expected).toBeCloseTo(10 + 2 * 30.4, 9);
    expect(cost.high).toBeCloseTo(10 + 3 * 60.7, 9);
  });

  test('of a server come on top of the runners', () => {
    const cost = knownCost(soldAs({ hosting: 'self-hosted', machines: ['server', 'runners'] }));
    expect(cost.expected).toBeCloseTo(3 * 30.4, 9);
    expect(cost.parts.map(({ kind }) => kind)).toEqual(['machines']);
  });

  test('may have a fee by the minute', () => {
    const tool = soldAs({ hosting: 'managed', ownRunners: true, perOwnRunnerMinute: 0.002 });
    const service = knownCost(tool).parts.filter(({ kind }) => kind === 'service');
    expect(service.map((part) => part.expected)).toEqual([6720 * 0.002]);
  });

  test('are not used by a team that wants the vendor’s', () => {
    const tool = soldAs({ hosting: 'managed', ownRunners: true, perMinute: { linux: 1 } });
    expect(expected(tool, { 'stack.runners': 'hosted' })).toBeCloseTo(6720, 6);
    expect(expected(tool, { 'stack.runners': 'own' })).toBeCloseTo(2 * 30.4, 9);
  });
});

describe('a plan', () => {
  const free = { hosting: 'managed', unlimitedMinutes: true, name: 'Free' } as const;
  const paid = { hosting: 'managed', unlimitedMinutes: true, base: 70, name: 'Paid' } as const;

  test('for public repositories serves no private one', () => {
    const tool = soldAs({ ...free, publicOnly: true }, paid);
    expect(expected(tool, { 'stack.repository': 'public' })).toBe(0);
    expect(expected(tool, { 'stack.repository': 'private' })).toBe(70);
    expect(expected(tool)).toBe(70);
  });

  test('without single sign-on serves no team that needs it', () => {
    const tool = soldAs(free, { ...paid, singleSignOn: true });
    expect(expected(tool)).toBe(0);
    expect(expected(tool, { 'limits.singleSignOn': true })).toBe(70);
  });

  test('serves a team that needs single sign-on if every plan of the tool has it', () => {
    const tool = { ...soldAs(free, paid), facts: { singleSignOn: 'yes' as const } };
    expect(expected(tool, { 'limits.singleSignOn': true })).toBe(0);
  });

  test.each([
    [{ 'limits.hosting': 'managed' }, 70],
    [{ 'limits.hosting': 'self-hosted' }, 7],
    [{ 'limits.network': 'air-gapped' }, 7],
    [{ 'limits.network': 'no-outbound' }, 7],
    [{ 'limits.network': 'no-inbound' }, 7],
    [{ 'limits.dataMayLeave': false }, 7],
    [{}, 7],
  ])('is one that the limits %j allow', (limits, sum) => {
    const own = { hosting: 'self-hosted', base: 7, name: 'Own' } as const;
    expect(expected(soldAs(paid, own), limits)).toBe(sum);
  });

  test('is priced by its date, with notes on what the figures leave out', () => {
    const cost = knownCost(soldAs({ ...paid, unpricedUsage: true, note: 'Without tax.' }));
    expect(cost.asOf).toBe('2026-05');
    expect(cost.notes).toContain('Without tax.');
    expect(cost.notes.some((note) => note.includes('billed on top'))).toBe(true);
  });
});

describe('what is already there', () => {
  test('costs only the usage on top', () => {
    const tool = soldAs({ hosting: 'managed', base: 10, perSeat: 4, perMinute: { linux: 0.01 } });
    expect(expected(tool, { 'stack.inUse': ['one'] })).toBeCloseTo(67.2, 9);
    expect(expected(tool)).toBeCloseTo(117.2, 9);
  });

  test('has its machines already', () => {
    const tool = soldAs({ hosting: 'self-hosted', machines: ['server', 'runners'] });
    const { expected: sum, notes } = knownCost(tool, { 'stack.inUse': ['one'] });
    expect(sum).toBe(0);
    expect(notes).toHaveLength(1);
  });
});

describe('an unknown cost', () => {
  test.each([
    ['no prices at all', toolOf('one')],
    ['a price on request', soldAs({ hosting: 'managed', quote: true, perSeat: 4, unlimitedMinutes: true })],
    ['usage without a figure', soldAs({ hosting: 'managed', unpricedUsage: true })],
  ])('follows from %s and says why', (_words, tool) => {
    expect(whyUnknown(tool)).toMatch(/^[A-Z].*\.$/);
    expect(whyUnknown(tool)).not.toBe('known');
  });
});

describe('every cost', () => {
  test('is finite, not negative, and low ≤ expected ≤ high, in sum and in parts', () => {
    fc.assert(
      fc.property(toolArbitrary(), ciCdAnswers(), (tool, answers) => {
        const { cost } = contextOf(answers, [tool]).wayOf(tool);
        if (!cost.known) {
          expect(cost.because).toMatch(/\.$/);
          return;
        }
        for (const { low, expected: middle, high } of [cost, ...cost.parts]) {
          expect(Number.isFinite(low + middle + high)).toBe(true);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(middle).toBeGreaterThanOrEqual(low - 1e-6);
          expect(high).toBeGreaterThanOrEqual(middle - 1e-6);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('is as expected the sum of its parts', () => {
    fc.assert(
      fc.property(toolArbitrary(), ciCdAnswers(), (tool, answers) => {
        const { cost } = contextOf(answers, [tool]).wayOf(tool);
        if (!cost.known) return;
        const sum = cost.parts.reduce((all, part) => all + part.expected, 0);
        expect(Math.abs(sum - cost.expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, sum));
      }),
      { numRuns: propertyRuns(500) },
    );
  });
});
