import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../../src/catalog/features.ts';
import type { Tool } from '../../../src/catalog/tool.ts';
import { factsToVerify } from '../../../src/scoring/sensitivity/facts-to-verify.ts';
import { pricesOf } from '../examples.ts';
import { workedRanking } from '../worked-ranking.ts';

const criteria = [
  { id: 'x', weight: 0.5, reads: ['githubStars'] },
  { id: 'y', weight: 0.25, reads: ['prices'] },
  { id: 'z', weight: 0.25, reads: ['features'] },
];

/** 62.5 points, 60 points and 37.5 points. */
const tools = {
  leader: [[0.5, 0.75, 1], 0.5, [0, 0.5, 1]],
  second: [0.6, [0.5, 0.8, 1], 0.4],
  third: [0.25, 0.5, [0, 0.5, 1]],
} as const;

const found = (files: Readonly<Record<string, Partial<Tool>>> = {}) =>
  factsToVerify(workedRanking(criteria, tools, files)).map(
    ({ tool, criterion, wouldLead, lead }) => `${tool} ${criterion}: ${wouldLead} by ${lead.toFixed(3)}`,
  );

describe('the facts to verify', () => {
  test('are those that alone change the first place, by how much, the largest effect first', () => {
    // On the leader x may cost 12.5 points and z as many, of a lead of 2.5; on the second y may win 5.
    expect(found()).toEqual([
      'leader x: second by 10.000',
      'leader z: second by 10.000',
      'second y: second by 2.500',
    ]);
  });

  test('are left out once they are known: the range then comes from a skipped question', () => {
    expect(found({ leader: { facts: { githubStars: 10 } } })).not.toContain('leader x: second by 10.000');
    const prices = pricesOf({ name: 'Plan', hosting: 'managed', base: 1 });
    expect(found({ second: { prices } })).not.toContain('second y: second by 2.500');
  });

  test('rest on features as long as one of them is not recorded', () => {
    const all = Object.fromEntries(featuresOf('ci-cd').map(({ id }) => [id, 'yes' as const]));
    const [first = '', ...others] = Object.keys(all);
    const some = Object.fromEntries(others.map((id) => [id, 'yes' as const]));
    expect(first).not.toBe('');
    expect(found({ leader: { features: { 'ci-cd': some } } })).toContain('leader z: second by 10.000');
    expect(found({ leader: { features: { 'ci-cd': all } } })).not.toContain('leader z: second by 10.000');
  });

  test('include what is recorded but confirmed by no source, and say so', () => {
    const leader = { facts: { githubStars: 10 }, unverified: ['githubStars'] };
    const [first] = factsToVerify(workedRanking(criteria, tools, { leader }));
    expect(first).toMatchObject({ tool: 'leader', reads: ['githubStars'], unverified: ['githubStars'] });
    expect(factsToVerify(workedRanking(criteria, tools))[0]?.unverified).toEqual([]);
  });

  test('are none where the best and worst only bring the two level', () => {
    const level = { leader: [[0.5, 0.75, 1], 0.5, 0.5], second: [0.5, 1, 0] } as const;
    expect(factsToVerify(workedRanking(criteria, level))).toEqual([]);
  });

  test('of the same effect are in the order of the tools’ ids', () => {
    const twins = {
      leader: [0.5, 0.5, 0.5],
      b: [0.25, 0.5, [0, 0.5, 1]],
      a: [0.25, 0.5, [0, 0.5, 1]],
    } as const;
    const unequal = [{ id: 'x', weight: 0.125, reads: [] }, ...criteria.slice(1)];
    expect(factsToVerify(workedRanking(unequal, twins)).map(({ tool }) => tool)).toEqual(['a', 'b']);
  });

  test('do not exist where there is nobody to overtake', () => {
    expect(factsToVerify(workedRanking(criteria, { leader: tools.leader }))).toEqual([]);
    expect(factsToVerify(workedRanking(criteria, {}))).toEqual([]);
  });
});
