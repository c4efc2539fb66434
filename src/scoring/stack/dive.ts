import { countBits, lowestBit } from './bits.ts';
import { forEachBlock } from './blocks.ts';
import { boundOf, type Bounds } from './bounds.ts';
import type { FoundStack } from './best-stacks.ts';
import { absent, type CompiledProblem } from './compiled-problem.ts';
import { completeStack } from './complete-stack.ts';
import { fallbackServer } from './serving-order.ts';

interface Dive {
  readonly rest: number;
  readonly opened: readonly number[];
  readonly left: number;
}

interface Choice {
  readonly server: number;
  readonly block: number;
  readonly bound: number;
}

const better = (one: Choice, other: Choice): Choice => {
  const gain = one.bound - other.bound;
  if (gain !== 0) return gain > 0 ? one : other;
  return countBits(one.block) > countBits(other.block) ? one : other;
};

const mayJoin = ({ candidates, conflict }: CompiledProblem, place: number, { opened, left }: Dive): boolean =>
  (candidates[place]?.cost ?? 0) <= left + 1e-9 &&
  opened.every((other) => conflict[place * candidates.length + other] !== 1);

/** The most promising way to serve the lowest open activity, whoever might serve it better later. */
const bestChoice = (problem: CompiledProblem, bounds: Bounds, dive: Dive): Choice => {
  const { rest, opened, left } = dive;
  const low = rest & -rest;
  const fallback = problem.fallback[lowestBit(low)] ?? absent;
  let best: Choice = {
    server: fallbackServer,
    block: low,
    bound: fallback + boundOf(bounds, rest ^ low, left),
  };
  for (const [place, { cover, worths, price, cost }] of problem.candidates.entries()) {
    if ((cover & low) === 0) continue;
    const isOpen = opened.includes(place);
    if (!isOpen && !mayJoin(problem, place, dive)) continue;
    const spent = isOpen ? 0 : cost;
    forEachBlock(worths, low, cover & rest & ~low, (block, worth) => {
      const bound = worth - (isOpen ? 0 : price) + boundOf(bounds, rest ^ block, left - spent);
      best = better({ server: place, block, bound }, best);
    });
  }
  return best;
};

/**
 * A good stack at once: follows the bound without looking back. Null if that leads into a corner, which conflicts
 * or a budget can bring about.
 */
export const diveForStack = (problem: CompiledProblem, bounds: Bounds): FoundStack | null => {
  let dive: Dive = { rest: 2 ** problem.activities.length - 1, opened: [], left: problem.allowance };
  while (dive.rest !== 0) {
    const { server, block, bound } = bestChoice(problem, bounds, dive);
    if (bound === absent) return null;
    const isNew = server !== fallbackServer && !dive.opened.includes(server);
    dive = {
      rest: dive.rest ^ block,
      opened: isNew ? [...dive.opened, server] : dive.opened,
      left: dive.left - (isNew ? (problem.candidates[server]?.cost ?? 0) : 0),
    };
  }
  return dive.left < -1e-9 ? null : completeStack(problem, dive.opened);
};
