import { lowestBit } from './bits.ts';

/**
 * Calls `each` with every set of activities that holds `base` and any of `others`, and with what serving it is
 * worth, activity by activity. `base` and `others` have no member in common.
 */
export const forEachBlock = (
  worths: Float64Array,
  base: number,
  others: number,
  each: (block: number, worth: number) => void,
): void => {
  const visit = (block: number, worth: number, left: number): void => {
    each(block, worth);
    for (let rest = left; rest !== 0; rest &= rest - 1) {
      const low = rest & -rest;
      visit(block | low, worth + (worths[lowestBit(low)] ?? 0), rest ^ low);
    }
  };
  let sum = 0;
  for (let left = base; left !== 0; left &= left - 1) sum += worths[lowestBit(left)] ?? 0;
  visit(base, sum, others);
};
