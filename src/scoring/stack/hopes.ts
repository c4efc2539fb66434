import { countBits } from './bits.ts';
import type { CompiledProblem } from './compiled-problem.ts';

/**
 * What candidates may still earn in bonuses with others. Each bonus is shared out between its two candidates, so
 * that the hopes of all candidates of a stack together are at least its bonuses.
 */
export interface Hopes {
  /** For each candidate the sums of its n largest shares, for n from 0 to the number of activities. */
  readonly sums: readonly Float64Array[];
  /** For each candidate the activities that are covered by its partners. */
  readonly partnersCover: Int32Array;
}

/**
 * Shares out the bonuses. The candidate that is further from the best stack takes the larger share, because it is
 * unlikely to be part of it anyway: so the bound of those that are rises little. Any sharing gives a valid bound.
 * `slack[place]` is by how much the best stack with the candidate falls short of the best of all.
 */
export const hopesFor = (problem: CompiledProblem, slack: readonly number[]): Hopes => {
  const { candidates, bonus, activities } = problem;
  const count = candidates.length;
  const partnersCover = new Int32Array(count);
  const shareOf = (one: number, other: number): number => {
    const both = (slack[one] ?? 0) + (slack[other] ?? 0);
    return both > 0 && Number.isFinite(both) ? (slack[one] ?? 0) / both : 0.5;
  };
  const sums = candidates.map((_, place) => {
    const shares: number[] = [];
    for (let other = 0; other < count; other += 1) {
      const share = (bonus[place * count + other] ?? 0) * shareOf(place, other);
      if (share <= 0) continue;
      shares.push(share);
      partnersCover[place] = (partnersCover[place] ?? 0) | (candidates[other]?.cover ?? 0);
    }
    shares.sort((a, b) => b - a);
    const sum = new Float64Array(activities.length + 1);
    for (let n = 0; n < activities.length; n += 1) sum[n + 1] = (sum[n] ?? 0) + (shares[n] ?? 0);
    return sum;
  });
  return { sums, partnersCover };
};

/** Most that a candidate may still earn with others that serve nothing but `elsewhere`: one for each activity. */
export const hopeOf = ({ sums, partnersCover }: Hopes, place: number, elsewhere: number): number =>
  sums[place]?.[countBits(elsewhere & (partnersCover[place] ?? 0))] ?? 0;
