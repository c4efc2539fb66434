import { describe, expect, test } from 'vitest';
import { coverage, explain, verdictOf } from '../../src/scoring/explanation.ts';
import { rankedTool } from './examples.ts';
import { workedRanking } from './worked-ranking.ts';

const criteria = [
  { id: 'b', weight: 0.25 },
  { id: 'c', weight: 0.5 },
  { id: 'a', weight: 0.25 },
];

describe('the working behind a score', () => {
  const parts = () => {
    const ranking = workedRanking(criteria, { one: [1, 0.5, [0, 0.4, 1]] });
    return explain(ranking, rankedTool(ranking, 'one'));
  };

  test('names the heaviest criterion first, and equal ones by their ids', () => {
    expect(parts().map(({ criterion }) => criterion.id)).toEqual(['c', 'a', 'b']);
  });

  test('says what each criterion adds, and what it could add', () => {
    expect(parts().map(({ points, possible, weight }) => [points, possible, weight])).toEqual([
      [25, 50, 0.5],
      [10, 25, 0.25],
      [25, 25, 0.25],
    ]);
  });

  test('gives the reason of each, and marks what rests on an unknown', () => {
    expect(parts().map(({ because, uncertain }) => [because, uncertain])).toEqual([
      ['Because of c.', false],
      ['Because of a.', true],
      ['Because of b.', false],
    ]);
  });
});

describe('the share of the weight that rests on known facts', () => {
  test('is what the ranges leave: half of 0.5 and a tenth of 0.25 are open', () => {
    const ranking = workedRanking(criteria, { one: [[0.4, 0.45, 0.5], [0.5, 0.6, 1], 1] });
    expect(coverage(ranking, rankedTool(ranking, 'one'))).toBeCloseTo(1 - 0.25 - 0.025, 12);
  });

  test('counts a criterion without a value as open', () => {
    const ranking = workedRanking(criteria, { one: [1, 0] });
    expect(coverage(ranking, rankedTool(ranking, 'one'))).toBeCloseTo(0.75, 12);
  });
});

describe('the sentence about a tool', () => {
  const wide = [
    { id: 'Price', weight: 0.4 },
    { id: 'Speed', weight: 0.3 },
    { id: 'Ease', weight: 0.2 },
    { id: 'Age', weight: 0.1 },
  ];
  // The ordinary value of each criterion is that of the tool in the middle: 0.5.
  const ordinary = { two: [0.5, 0.5, 0.5, 0.5], three: [0.5, 0.5, 0.5, 0.5] };
  const verdict = (values: readonly number[]) => {
    const ranking = workedRanking(wide, { one: values, ...ordinary });
    return verdictOf(ranking, rankedTool(ranking, 'one'));
  };

  test('names the two criteria on which most points set it apart, and the one that costs most', () => {
    expect(verdict([0.6, 1, 1, 0.9])).toBe('Stands out for label Speed and label Ease.');
    expect(verdict([1, 0.6, 0.2, 0.3])).toBe(
      'Stands out for label Price and label Speed; falls behind on label Ease.',
    );
  });

  test('names only what falls behind where nothing stands out', () => {
    expect(verdict([0.5, 0.4, 0.5, 0.5])).toBe('Falls behind on label Speed.');
  });

  test('names nothing below half a point', () => {
    expect(verdict([0.51, 0.49, 0.5, 0.5])).toBe('Much like the others that fit.');
    expect(verdict([0.5, 0.5, 0.5, 0.56])).toBe('Stands out for label Age.');
  });

  test('holds against the upper one of the two middle tools where their number is even', () => {
    const ranking = workedRanking(wide, { one: [0.6, 0, 0, 0], other: [0.2, 0, 0, 0] });
    expect(verdictOf(ranking, rankedTool(ranking, 'one'))).toBe('Much like the others that fit.');
    expect(verdictOf(ranking, rankedTool(ranking, 'other'))).toBe('Falls behind on label Price.');
  });
});
