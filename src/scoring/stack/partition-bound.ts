import { countBits, lowestBit } from './bits.ts';
import { absent, type Candidate, type CompiledProblem } from './compiled-problem.ts';

/** What the recursion maximises; each of the three gives a bound of its own. */
export interface BoundTerms {
  readonly weights: Float64Array;
  readonly fallback: Float64Array;
  /** Price of opening the candidate at a place for a set of activities. */
  readonly price: (place: number, block: number) => number;
}

/** Best worth of any single candidate that serves exactly a set of activities, for every set. */
const blockWorths = (
  candidates: readonly Candidate[],
  { weights, price }: BoundTerms,
  size: number,
): Float64Array => {
  const best = new Float64Array(size).fill(absent);
  const sums = new Float64Array(size);
  for (const [place, { cover, values }] of candidates.entries()) {
    // Subsets of the cover in ascending order: each is a smaller one and its lowest member.
    for (let block = -cover & cover; block !== 0; block = (block - cover) & cover) {
      const low = lowestBit(block);
      const sum = (sums[block & (block - 1)] ?? 0) + (weights[low] ?? 0) * (values[low] ?? 0);
      sums[block] = sum;
      const worth = sum - price(place, block);
      if (worth > (best[block] ?? absent)) best[block] = worth;
    }
  }
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
