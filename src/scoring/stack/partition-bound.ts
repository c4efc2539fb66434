import { countBits, lowestBit } from './bits.ts';
import { forEachBlock } from './blocks.ts';
import { absent, type Candidate, type CompiledProblem } from './compiled-problem.ts';

/** What the recursion maximises. */
export interface BoundTerms {
  readonly fallback: Float64Array;
  /** What the candidate at a place is worth for a set of activities, given the sum of its worths. */
  readonly worth: (place: number, block: number, sum: number) => number;
}

/** Best worth of any single candidate that serves exactly a set of activities, for every set. */
const blockWorths = (candidates: readonly Candidate[], { worth }: BoundTerms, size: number): Float64Array => {
  const best = new Float64Array(size).fill(absent);
  for (const [place, { cover, worths }] of candidates.entries())
    forEachBlock(worths, 0, cover, (block, sum) => {
      const one = worth(place, block, sum);
      if (one > (best[block] ?? absent)) best[block] = one;
    });
  return best;
};

/** Best worth of a set whose lowest member is served by one of the listed blocks. */
const bestOfListed = (set: number, blocks: readonly number[], best: Float64Array, bound: Float64Array) => {
  let top = absent;
  for (const block of blocks) {
    if ((block & ~set) !== 0) continue;
    const worth = (best[block] ?? absent) + (bound[set ^ block] ?? absent);
    if (worth > top) top = worth;
  }
  return top;
};

/** The same over all proper subsets that hold the lowest member. */
const bestOfSubsets = (set: number, best: Float64Array, bound: Float64Array): number => {
  const low = set & -set;
  const others = set ^ low;
  let top = absent;
  for (let rest = others; rest !== 0; rest = (rest - 1) & others) {
    const worth = (best[set ^ rest] ?? absent) + (bound[rest] ?? absent);
    if (worth > top) top = worth;
  }
  return top;
};

/**
 * For every set of activities the most that serving it can be worth, each activity by an opened candidate or by
 * its fallback: bound[M] = max over blocks B ⊆ M that hold the lowest activity of M of best[B] + bound[M \ B].
 * Exact without conflicts, budget and bonuses, since opening a tool for two blocks is never better than for their
 * union; an upper bound with them. About 3^n steps for n activities at most, and far fewer in practice: a block
 * that is worth no more than its parts is never listed.
 */
export const partitionBound = (
  { candidates, activities }: CompiledProblem,
  terms: BoundTerms,
): Float64Array => {
  const size = 1 << activities.length;
  const best = blockWorths(candidates, terms, size);
  const bound = new Float64Array(size).fill(absent);
  bound[0] = 0;
  const listed: number[][] = activities.map(() => []);
  for (let set = 1; set < size; set += 1) {
    const low = lowestBit(set);
    const blocks = listed[low] ?? [];
    const left = (terms.fallback[low] ?? absent) + (bound[set & (set - 1)] ?? absent);
    const split =
      blocks.length < 2 ** (countBits(set) - 1)
        ? bestOfListed(set, blocks, best, bound)
        : bestOfSubsets(set, best, bound);
    const parts = Math.max(left, split);
    const whole = best[set] ?? absent;
    if (whole > parts) blocks.push(set);
    bound[set] = Math.max(parts, whole);
  }
  return bound;
};
