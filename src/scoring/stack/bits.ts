/** Sets of activities as bits of an integer: activity i is in the set if bit i is 1. */

/** Number of members. */
export const countBits = (set: number): number => {
  let left = set;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
};

/** Place of the lowest member; the set must not be empty. */
export const lowestBit = (set: number): number => 31 - Math.clz32(set & -set);

/** Calls `each` with the place of every member, lowest first. */
export const forEachBit = (set: number, each: (place: number) => void): void => {
  for (let left = set; left !== 0; left &= left - 1) each(lowestBit(left));
};
