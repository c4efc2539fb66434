import * as fc from 'fast-check';
import type { UncertainValues } from '../../../src/scoring/robustness/sampling.ts';

/** Values of some alternatives on some criteria, with weights that are above 0 and sum to 1. */
export interface Table {
  readonly values: readonly (readonly number[])[];
  readonly weights: readonly number[];
}

/** Hundredths, so that ties and duplicates are common and dominance is never by a rounding error. */
const hundredth = fc.integer({ min: 0, max: 100 }).map((whole) => whole / 100);

const rowsArbitrary = <T>(cell: fc.Arbitrary<T>, criteria: number): fc.Arbitrary<T[][]> =>
  fc.array(fc.array(cell, { minLength: criteria, maxLength: criteria }), { minLength: 2, maxLength: 6 });

export const weightsArbitrary = (criteria: number): fc.Arbitrary<number[]> =>
  fc
    .array(fc.integer({ min: 1, max: 100 }), { minLength: criteria, maxLength: criteria })
    .map((points) => points.map((one) => one / points.reduce((sum, x) => sum + x, 0)));

export const tableArbitrary: fc.Arbitrary<Table> = fc
  .integer({ min: 2, max: 5 })
  .chain((criteria) =>
    fc.record({ values: rowsArbitrary(hundredth, criteria), weights: weightsArbitrary(criteria) }),
  );

/** Known values as sampling takes them. */
export const exactly = (rows: readonly (readonly number[])[]): readonly UncertainValues[] =>
  rows.map((row, place) => ({ id: `t${place}`, low: row, high: row }));

/** Alternatives of which some values lie in a range. */
export const uncertainArbitrary: fc.Arbitrary<readonly UncertainValues[]> = fc
  .integer({ min: 2, max: 5 })
  .chain((criteria) =>
    rowsArbitrary(
      fc.tuple(hundredth, hundredth, fc.boolean()).map(([a, b, known]) => ({
        low: Math.min(a, b),
        high: known ? Math.min(a, b) : Math.max(a, b),
      })),
      criteria,
    ),
  )
  .map((rows) =>
    rows.map((row, place) => ({
      id: `t${place}`,
      low: row.map(({ low }) => low),
      high: row.map(({ high }) => high),
    })),
  );

export const sumOf = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);

export const score = (values: readonly number[], weights: readonly number[]): number =>
  sumOf(values.map((value, place) => value * (weights[place] ?? 0)));
