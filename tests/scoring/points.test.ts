import { describe, expect, test } from 'vitest';
import { criterionPoints } from '../../src/scoring/points-by-criterion.ts';
import { pointsByGroup, possibleByGroup } from '../../src/scoring/points-by-group.ts';
import { rankedTool } from './examples.ts';
import { workedRanking } from './worked-ranking.ts';

const criteria = [
  { id: 'b', weight: 0.125, group: 'fit' },
  { id: 'c', weight: 0.5, group: 'fit' },
  { id: 'd', weight: 0.25, group: 'cost' },
  { id: 'a', weight: 0.125, group: 'fit' },
] as const;

const ranking = workedRanking(criteria, { one: [1, [0.25, 0.5, 1], 0.5, 0] });
const one = rankedTool(ranking, 'one');

describe('the points of a tool', () => {
  test('by criterion of a group: the heaviest first, equal ones by id, with what the unknown allows', () => {
    const points = criterionPoints(ranking, one, 'fit').map(({ criterion, ...rest }) => [criterion.id, rest]);
    expect(points).toEqual([
      ['c', { points: 25, low: 12.5, high: 50, possible: 50 }],
      ['a', { points: 0, low: 0, high: 0, possible: 12.5 }],
      ['b', { points: 12.5, low: 12.5, high: 12.5, possible: 12.5 }],
    ]);
  });

  test('by criterion leave out what the tool has no value for', () => {
    const brief = workedRanking(criteria, { one: [1] });
    const points = criterionPoints(brief, rankedTool(brief, 'one'), 'fit');
    expect(points.map(({ criterion }) => criterion.id)).toEqual(['b']);
  });

  test('by group: in the order of the groups, without those that do not matter', () => {
    expect(
      pointsByGroup(ranking, one).map(({ group, points, possible }) => [group, points, possible]),
    ).toEqual([
      ['cost', 12.5, 25],
      ['fit', 37.5, 75],
    ]);
  });

  test('could be more only where a group matters', () => {
    const possible = possibleByGroup(ranking);
    expect([possible.get('fit'), possible.get('cost'), possible.get('freedom')]).toEqual([75, 25, 0]);
  });
});
