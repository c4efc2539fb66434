import { describe, expect, test } from 'vitest';
import { unknownValue } from '../../src/scoring/criterion.ts';
import { operatingPoints } from '../../src/scoring/way-of-use.ts';
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
});
