import { describe, expect, test } from 'vitest';
import { breakEvens, costCurves } from '../../../src/scoring/cost/break-even.ts';
import { answersOf, pricesOf, toolOf } from '../examples.ts';

const seats = toolOf('seats', {
  facts: { deployment: ['managed'] },
  prices: pricesOf({ name: 'Team', hosting: 'managed', perSeat: 5, seats: 'developers' }),
});
const flat = toolOf('flat', {
  facts: { deployment: ['managed'] },
  prices: pricesOf({ name: 'Flat', hosting: 'managed', base: 100 }),
});
const silent = toolOf('silent', { facts: { deployment: ['managed'] } });

const curves = costCurves(
  [seats, flat, silent],
  answersOf({}, ['documentation']),
  'documentation',
  [5, 10, 20, 30, 40],
);
const [bySeats, byFlat, unknown] = curves;

describe('cost over the size of a team', () => {
  test('follows the seats of the plan', () => {
    expect(bySeats?.points.map(({ cost }) => (cost.known ? cost.expected : null))).toEqual([
      25, 50, 100, 150, 200,
    ]);
  });

  test('has a break-even where the other tool becomes the cheaper one', () => {
    if (bySeats === undefined || byFlat === undefined) throw new Error('expected two curves');
    expect(breakEvens(bySeats, byFlat)).toEqual([{ developers: 30, cheaper: 'flat' }]);
    expect(breakEvens(byFlat, bySeats)).toEqual([{ developers: 30, cheaper: 'flat' }]);
  });

  test('has none where a price is not known', () => {
    if (bySeats === undefined || unknown === undefined) throw new Error('expected two curves');
    expect(breakEvens(bySeats, unknown)).toEqual([]);
  });
});
