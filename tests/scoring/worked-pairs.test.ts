import { describe, expect, test } from 'vitest';
import { compareTools } from '../../src/scoring/pairwise.ts';
import { rankedTool } from './examples.ts';
import { workedRanking } from './worked-ranking.ts';

const criteria = [
  { id: 'd', weight: 0.25 },
  { id: 'c', weight: 0.25 },
  { id: 'b', weight: 0.25 },
  { id: 'a', weight: 0.25 },
];

const compared = (one: readonly number[], other: readonly number[]) => {
  const ranking = workedRanking(criteria, { one, other });
  const found = compareTools(ranking, rankedTool(ranking, 'one'), rankedTool(ranking, 'other'));
  const named = (parts: typeof found.differences) =>
    parts.map(({ criterion, points }) => `${criterion.id} ${points}`);
  return { ...found, differences: named(found.differences), decisive: named(found.decisive) };
};

describe('one tool against another', () => {
  test('differs by criterion, the largest difference first, equal ones by id, without what is level', () => {
    const { differences, counterArgument } = compared([1, 0.5, 0, 0.5], [0.5, 0.5, 1, 0]);
    expect(differences).toEqual(['b -25', 'a 12.5', 'd 12.5']);
    expect(counterArgument?.criterion.id).toBe('b');
  });

  test('is decided by the fewest advantages that outweigh all that speaks against it', () => {
    const { decisive, dominates } = compared([1, 0.75, 0, 0.5], [0, 0.25, 0.75, 0.25]);
    // 25 points for it outweigh 18.75 against it; the other advantages are not needed.
    expect(decisive).toEqual(['d 25']);
    expect(dominates).toBe(false);
  });

  test('needs a further advantage where the first only makes up for what speaks against it', () => {
    expect(compared([1, 0, 0.5, 0.5], [0, 1, 0, 0.5]).decisive).toEqual(['d 25', 'b 12.5']);
  });

  test('is decided by nothing where the advantages do not outweigh the rest', () => {
    expect(compared([1, 0, 0, 0], [0, 1, 0, 0]).decisive).toEqual([]);
    expect(compared([1, 0, 0, 0], [0, 1, 1, 0]).decisive).toEqual([]);
  });

  test('is decided by its greatest advantage, and dominates, where nothing speaks against it', () => {
    const { decisive, dominates, counterArgument } = compared([1, 0.75, 0, 0], [0, 0.5, 0, 0]);
    expect(decisive).toEqual(['d 25']);
    expect(dominates).toBe(true);
    expect(counterArgument).toBeNull();
  });

  test('dominates nothing that is level with it', () => {
    expect(compared([1, 0, 1, 0], [1, 0, 1, 0])).toMatchObject({ dominates: false, differences: [] });
    expect(compared([0, 0, 0, 0], [1, 0, 1, 0]).dominates).toBe(false);
  });
});
