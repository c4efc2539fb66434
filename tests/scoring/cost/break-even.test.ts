import { describe, expect, test } from 'vitest';
import type { ActivityId } from '../../../src/catalog/activities.ts';
import type { Tool } from '../../../src/catalog/tool.ts';
import { compareCosts, type CostMeasure } from '../../../src/scoring/cost/break-even.ts';
import { answersOf, pricesOf, toolOf } from '../examples.ts';

const seats = toolOf('seats', {
  facts: { deployment: ['managed'] },
  judgements: { operatingEffort: 1 },
  prices: pricesOf({ name: 'Team', hosting: 'managed', perSeat: 5, seats: 'developers' }),
});
const flat = toolOf('flat', {
  facts: { deployment: ['managed'] },
  judgements: { operatingEffort: 3 },
  prices: pricesOf({ name: 'Flat', hosting: 'managed', base: 100 }),
});
const silent = toolOf('silent', { facts: { deployment: ['managed'] } });

const activity: ActivityId = 'documentation';

const compared = (
  tools: readonly [Tool, Tool],
  entries: Readonly<Record<string, unknown>> = {},
  measure: CostMeasure = 'out-of-pocket',
) => compareCosts(tools, answersOf(entries, [activity]), activity, measure);

const expectedAt = (people: number, curve: ReturnType<typeof compared>['curves'][number]) =>
  curve.points.find((point) => point.people === people)?.cost?.expected;

describe('cost over the size of a team', () => {
  test('follows the seats of the plan', () => {
    const [bySeats, byFlat] = compared([seats, flat]).curves;
    expect([5, 10, 20, 60].map((people) => expectedAt(people, bySeats))).toEqual([25, 50, 100, 300]);
    expect([5, 60].map((people) => expectedAt(people, byFlat))).toEqual([100, 100]);
  });

  test('has a break-even where the other tool becomes the cheaper one, whichever is named first', () => {
    expect(compared([seats, flat]).breakEvens).toEqual([{ people: 21, cheaper: 'flat' }]);
    expect(compared([flat, seats]).breakEvens).toEqual([{ people: 21, cheaper: 'flat' }]);
  });

  test('has none where a price is not known', () => {
    const { curves, breakEvens } = compared([seats, silent]);
    expect(curves[1].points.every(({ cost }) => cost === undefined)).toBe(true);
    expect(breakEvens).toEqual([]);
  });

  test('reaches several times the present team', () => {
    const last = (developers: number) =>
      compared([seats, flat], { 'team.developers': developers }).curves[0].points.at(-1)?.people;
    expect([10, 100, 400].map(last)).toEqual([60, 300, 3000]);
  });

  test('counts the work only if asked, and only at a named rate', () => {
    expect(expectedAt(5, compared([flat, seats], {}, 'with-work').curves[0])).toBeUndefined();
    const rate = { 'workload.hourlyRateUsd': 100 };
    // 3 hours a week × 4.35 weeks × 100 USD beside the price.
    expect(expectedAt(5, compared([flat, seats], rate, 'with-work').curves[0])).toBeCloseTo(1405, 6);
    expect(expectedAt(5, compared([flat, seats], rate).curves[0])).toBe(100);
  });

  test('grows by those whose seats are paid for', () => {
    const scientists = toolOf('scientists', {
      facts: { deployment: ['managed'] },
      prices: pricesOf({ name: 'Lab', hosting: 'managed', perSeat: 50, seats: 'data-scientists' }),
    });
    const { role, present } = compared([scientists, silent], { 'team.dataScientists': 4 });
    expect([role, present]).toEqual(['data-scientists', 4]);
    expect(compared([seats, scientists]).role).toBe('developers');
  });
});
