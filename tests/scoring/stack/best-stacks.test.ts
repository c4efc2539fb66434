import { describe, expect, test } from 'vitest';
import { keepBest } from '../../../src/scoring/stack/best-stacks.ts';
import { countBits, forEachBit, lowestBit } from '../../../src/scoring/stack/bits.ts';
import { forEachBlock } from '../../../src/scoring/stack/blocks.ts';

const stack = (objective: number, ...opened: readonly number[]) => ({ opened, objective });

describe('the best few stacks', () => {
  const kept = (count: number, margin: number, ...stacks: readonly ReturnType<typeof stack>[]) => {
    const best = keepBest(count, margin);
    for (const one of stacks) best.add(one);
    return { found: best.found.map(({ opened }) => opened.join(' ')), threshold: best.threshold() };
  };

  test('are in order: the better, of equals the one with fewer tools, then the one that is first by id', () => {
    expect(
      kept(9, 1, stack(1, 2, 3), stack(2, 4), stack(1, 1, 4), stack(1, 5), stack(1, 1, 3), stack(3, 0)).found,
    ).toEqual(['0', '4', '5', '1 3', '1 4', '2 3']);
  });

  test('hold each stack once', () => {
    expect(kept(9, 1, stack(1, 2, 3), stack(1, 2, 3)).found).toEqual(['2 3']);
    expect(kept(9, 1, stack(1, 2, 3), stack(1 + 1e-12, 2, 3)).found).toEqual(['2 3']);
  });

  test('are as many as asked for at most', () => {
    expect(kept(2, 1, stack(1, 1), stack(2, 2), stack(3, 3)).found).toEqual(['3', '2']);
    expect(kept(2, 1, stack(3, 3), stack(2, 2), stack(1, 1)).found).toEqual(['3', '2']);
  });

  test('are none that falls behind the best by more than the margin', () => {
    expect(kept(9, 0.1, stack(1, 1), stack(0.9, 2), stack(0.89, 3)).found).toEqual(['1', '2']);
    expect(kept(9, 0.1, stack(0.5, 3), stack(1, 1)).found).toEqual(['1']);
    expect(kept(9, 0.1, stack(-1, 1), stack(-1.1, 2), stack(-1.2, 3)).found).toEqual(['1', '2']);
  });

  test('say what a stack has to reach: anything, the margin, or the last once there are enough', () => {
    expect(kept(2, 0.5).threshold).toBe(-Infinity);
    expect(kept(2, 0.5, stack(1, 1)).threshold).toBeCloseTo(0.5, 9);
    expect(kept(2, 0.5, stack(1, 1)).threshold).toBeLessThan(0.5);
    expect(kept(2, 0.5, stack(1, 1), stack(0.75, 2)).threshold).toBeCloseTo(0.75, 9);
    expect(kept(3, 0.5, stack(1, 1), stack(0.75, 2)).threshold).toBeCloseTo(0.5, 9);
  });
});

describe('sets of activities as bits', () => {
  test('are counted and gone through from the lowest on', () => {
    expect([0, 1, 0b1011].map(countBits)).toEqual([0, 1, 3]);
    expect([1, 0b1100].map(lowestBit)).toEqual([0, 2]);
    const places: number[] = [];
    forEachBit(0b1_0110, (place) => places.push(place));
    expect(places).toEqual([1, 2, 4]);
  });

  test('are gone through with a base and any of the others, each with its worth', () => {
    const blocks: string[] = [];
    forEachBlock(Float64Array.of(1, 2, 4, 8), 0b0001, 0b1010, (block, worth) =>
      blocks.push(`${block.toString(2)} ${worth}`),
    );
    expect(blocks.toSorted()).toEqual(['1 1', '1001 9', '1011 11', '11 3']);
  });
});
