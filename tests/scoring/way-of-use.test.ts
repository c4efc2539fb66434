import { describe, expect, test } from 'vitest';
import { unknownValue } from '../../src/scoring/criterion.ts';
import { costPoints, operatingPoints, prepareWays, type KnownWays } from '../../src/scoring/way-of-use.ts';
import { answersOf, contextOf, pricesOf, toolOf } from './examples.ts';

/** Free on your own server, 500 USD as an effortless service. */
const both = toolOf('both', {
  facts: { deployment: ['managed', 'self-hosted'] },
  judgements: { operatingEffort: 1, setupEffort: 1 },
  prices: pricesOf(
    { name: 'Service', hosting: 'managed', base: 500, unlimitedMinutes: true },
    { name: 'Own server', hosting: 'self-hosted' },
  ),
});

const wayWith = (entries: Readonly<Record<string, unknown>>, tool = both) =>
  contextOf(answersOf({ 'team.developers': 10, ...entries }), [tool]).wayOf(tool);

describe('the way of use', () => {
  test('that is cheap takes the work of hosting, one that is easy takes the price', () => {
    for (const cost of [0, 1, 5, 10])
      for (const effort of [0, 1, 5, 10]) {
        const way = wayWith({ 'priorities.cost': cost, 'priorities.effort': effort });
        const sum = way.cost.known ? way.cost.expected : -1;
        expect([way.hosting, sum, way.effort]).toEqual(
          way.hosting === 'managed' ? ['managed', 500, 1] : ['self-hosted', 0, 3],
        );
      }
  });

  test('follows what matters more to the team', () => {
    expect(wayWith({ 'priorities.cost': 10, 'priorities.effort': 0 }).hosting).toBe('self-hosted');
    expect(wayWith({ 'priorities.cost': 0, 'priorities.effort': 10 }).hosting).toBe('managed');
  });

  test('stays within the budget where one does', () => {
    const way = wayWith({ 'limits.budgetUsdPerMonth': 0, 'priorities.effort': 10, 'priorities.cost': 0 });
    expect(way.hosting).toBe('self-hosted');
  });

  test('keeps to the limits on hosting', () => {
    expect(wayWith({ 'limits.hosting': 'managed', 'priorities.cost': 10 }).hosting).toBe('managed');
    expect(wayWith({ 'limits.dataMayLeave': false, 'priorities.effort': 10 }).hosting).toBe('self-hosted');
  });

  test('is explained even for a tool that the limits rule out', () => {
    const hosted = { ...both, facts: { deployment: ['managed' as const] } };
    const prices = pricesOf({ name: 'Service', hosting: 'managed', base: 500, unlimitedMinutes: true });
    const way = wayWith({ 'limits.hosting': 'self-hosted' }, { ...hosted, prices });
    expect([way.hosting, way.cost.known]).toEqual(['managed', true]);
  });

  test('on your own server is harder to set up than a rented one', () => {
    const own = wayWith({ 'limits.hosting': 'self-hosted' }).setup ?? 0;
    expect(own).toBeGreaterThan(wayWith({ 'limits.hosting': 'managed' }).setup ?? 0);
  });

  test('with own build machines takes more work than with the vendor’s', () => {
    const prices = pricesOf({
      name: 'Service',
      hosting: 'managed',
      ownRunners: true,
      unlimitedMinutes: true,
    });
    const tool = { ...both, prices };
    const effortWith = (runners: string) =>
      wayWith({ 'stack.runners': runners, 'limits.hosting': 'managed' }, tool).effort ?? 0;
    expect(effortWith('own')).toBeGreaterThan(effortWith('hosted'));
  });

  test('has the more weight the fewer hours a week there are', () => {
    const pointsWith = (hours: number | undefined) =>
      operatingPoints(answersOf({ 'team.opsHoursPerWeek': hours }));
    expect(pointsWith(0)).toBeGreaterThan(pointsWith(2));
    expect(pointsWith(2)).toBeGreaterThan(pointsWith(40));
    expect(pointsWith(3)).toBe(pointsWith(undefined));
  });

  test('of a tool whose effort nobody judged has an unknown value, not a free one', () => {
    const { effort, labour, setup, effortValue } = wayWith({}, { ...both, judgements: {} });
    expect([effort, labour, setup]).toEqual([undefined, undefined, undefined]);
    expect(effortValue).toEqual(unknownValue);
  });

  test('turns at the importance where both ways are worth the same', () => {
    // By their points the price weighs 60 × 0.77 for each step of importance, and the work 90 × 0.5.
    expect(wayWith({}).hosting).toBe('self-hosted');
    expect(wayWith({ 'priorities.cost': 4 }).hosting).toBe('managed');
    expect(wayWith({ 'priorities.effort': 6 }).hosting).toBe('managed');
    expect([costPoints(answersOf()), costPoints(answersOf({ 'limits.budgetUsdPerMonth': 5 }))]).toEqual([
      60, 90,
    ]);
  });

  test('may be one whose price is told on request, unless there is nothing to spend', () => {
    const prices = pricesOf(
      { name: 'On request', hosting: 'managed', quote: true },
      { name: 'Open', hosting: 'managed', base: 100, publicOnly: true, unlimitedMinutes: true },
      { name: 'Own server', hosting: 'self-hosted' },
    );
    const formWith = (budget: number) =>
      wayWith(
        { 'limits.budgetUsdPerMonth': budget, 'priorities.effort': 10, 'priorities.cost': 0 },
        { ...both, prices },
      ).hosting;
    // What is for public code alone costs 100, so the rest will hardly cost less.
    expect([0, 99, 100, 200].map(formWith)).toEqual(['self-hosted', 'self-hosted', 'managed', 'managed']);
    const onRequest = {
      ...both,
      prices: pricesOf(...prices.plans.filter(({ publicOnly }) => publicOnly !== true)),
    };
    const asked = { 'priorities.effort': 10, 'priorities.cost': 0 };
    expect(wayWith({ ...asked, 'limits.budgetUsdPerMonth': 0 }, onRequest).hosting).toBe('self-hosted');
    expect(wayWith({ ...asked, 'limits.budgetUsdPerMonth': 1 }, onRequest).hosting).toBe('managed');
  });

  test('is the best of all where none is within the budget', () => {
    const prices = pricesOf(
      { name: 'Service', hosting: 'managed', base: 500, unlimitedMinutes: true },
      { name: 'Own server', hosting: 'self-hosted', base: 10 },
    );
    const asked = { 'limits.budgetUsdPerMonth': 5, 'priorities.cost': 10, 'priorities.effort': 0 };
    expect(wayWith(asked, { ...both, prices }).hosting).toBe('self-hosted');
  });

  test('with Macs of your own takes more work than with other machines', () => {
    const prices = pricesOf({ name: 'Service', hosting: 'managed', ownRunners: true });
    const effortFor = (...platforms: readonly string[]) =>
      wayWith({ 'stack.platforms': platforms }, { ...both, facts: {}, prices }).effort;
    expect([effortFor('linux'), effortFor('linux', 'ios')]).toEqual([2, 3]);
  });

  test('is the same where ways that were worked out before are remembered', () => {
    const remembered: KnownWays = new Map();
    for (const entries of [
      {},
      { 'stack.inUse': ['both'] },
      { 'team.developers': 200 },
      { 'limits.hosting': 'managed' },
      {},
    ]) {
      const answers = answersOf({ 'team.developers': 10, ...entries });
      expect(prepareWays(answers, 'ci-cd', remembered)(both)).toEqual(prepareWays(answers, 'ci-cd')(both));
    }
  });
});
