import { countBits, forEachBit, lowestBit } from './bits.ts';
import { forEachBlock } from './blocks.ts';
import { keepBest, type BestStacks, type FoundStack } from './best-stacks.ts';
import { boundOf, hopesOf, type Bounds } from './bounds.ts';
import { absent, type CompiledProblem } from './compiled-problem.ts';
import { completeStack } from './complete-stack.ts';
import { fallbackServer, serverOf, takesSettled, winnable } from './serving-order.ts';

/** How far the search goes. */
export interface SearchLimits {
  /** Most stacks to return, the best included. */
  readonly count: number;
  /** Returned stacks are within this share of the best objective. */
  readonly margin: number;
  /** Partial stacks to look into before giving up the proof. */
  readonly nodes: number;
}

export interface SearchOutcome {
  /** Best first. */
  readonly found: readonly FoundStack[];
  /** False if the limit of nodes was met, so that something better may exist. */
  readonly proven: boolean;
  readonly nodes: number;
}

/** A stack in the making: some activities are settled, each with its server. */
interface Partial {
  /** Bits of the activities that are not yet settled. */
  readonly rest: number;
  readonly opened: readonly number[];
  /** Worth so far, the bonuses between the opened included. */
  readonly worth: number;
  readonly left: number;
}

interface Step extends Partial {
  /** What the step settles, and with which server. */
  readonly block: number;
  readonly server: number;
  readonly bound: number;
}

interface Search {
  readonly problem: CompiledProblem;
  readonly bounds: Bounds;
  readonly limits: SearchLimits;
  readonly best: BestStacks;
  /** Who serves each settled activity. */
  readonly servers: Int32Array;
  /** Which candidate of all would serve each activity; it leaves the activity to no other. */
  readonly unbeaten: Int32Array;
  nodes: number;
}

const boundAfter = ({ bounds }: Search, { rest, opened, worth, left }: Partial): number =>
  worth + hopesOf(bounds, opened, rest) + boundOf(bounds, rest, left);

/** Worth of opening a candidate before it serves anything; `absent` if it is or may not be opened. */
const worthOfOpening = ({ problem }: Search, place: number, { opened, left }: Partial): number => {
  const candidate = problem.candidates[place];
  if (candidate === undefined || candidate.cost > left + 1e-9) return absent;
  const row = place * problem.candidates.length;
  let worth = -candidate.price;
  for (const other of opened) {
    if (other === place || problem.conflict[row + other] === 1) return absent;
    worth += problem.bonus[row + other] ?? 0;
  }
  return worth;
};

/** Leaving the lowest open activity to a kept tool, or for later; never if an opened candidate would serve it. */
const fallbackStep = (search: Search, partial: Partial): readonly Step[] => {
  const { problem } = search;
  const activity = lowestBit(partial.rest);
  const worth = problem.fallback[activity] ?? absent;
  if (worth === absent || serverOf(problem, partial.opened, activity) !== fallbackServer) return [];
  const block = 1 << activity;
  const next = { ...partial, rest: partial.rest ^ block, worth: partial.worth + worth };
  return [{ ...next, block, server: fallbackServer, bound: boundAfter(search, next) }];
};

/** Notes what a partial stack comes to with one more candidate, if together they serve every activity. */
const tryOut = (search: Search, place: number, partial: Partial): void => {
  if (worthOfOpening(search, place, partial) === absent) return;
  const stack = completeStack(search.problem, [...partial.opened, place]);
  if (stack !== null) search.best.add(stack);
};

/** Activities that opening the candidate would let it serve; 0 if it may not be opened for the lowest open one. */
const reachOf = (search: Search, place: number, partial: Partial): number => {
  const { problem, servers } = search;
  const { opened, rest } = partial;
  const low = rest & -rest;
  const cover = problem.candidates[place]?.cover ?? 0;
  if ((cover & low) === 0) return 0;
  if ((rest & ~cover & ~problem.spareable) === 0) tryOut(search, place, partial);
  if (takesSettled(problem, place, servers, rest)) return 0;
  const wins = winnable(problem, place, opened, rest);
  return (wins & low) === 0 ? 0 : wins;
};

/** What the candidate serves in any case: the lowest open activity, and those for which nobody beats it. */
const baseOf = ({ unbeaten }: Search, place: number, reach: number): number => {
  let base = reach & -reach;
  forEachBit(reach, (activity) => {
    if (unbeaten[activity] === place) base |= 1 << activity;
  });
  return base;
};

/** Most promising first; of equals the one that settles more, because it is nearer to a whole stack. */
const byPromise = (a: Step, b: Step): number =>
  b.bound - a.bound || countBits(b.block) - countBits(a.block) || a.server - b.server;

/** Every way to open a candidate for the lowest open activity and any others that it wins. */
const openingSteps = (search: Search, place: number, partial: Partial, steps: Step[]): void => {
  const candidate = search.problem.candidates[place];
  const reach = reachOf(search, place, partial);
  if (candidate === undefined || reach === 0) return;
  const opening = worthOfOpening(search, place, partial);
  if (opening === absent) return;
  const base = baseOf(search, place, reach);
  const opened = [...partial.opened, place];
  const left = partial.left - candidate.cost;
  const threshold = search.best.threshold();
  forEachBlock(candidate.worths, base, reach ^ base, (block, served) => {
    const next = { rest: partial.rest ^ block, opened, worth: partial.worth + opening + served, left };
    const bound = boundAfter(search, next);
    if (bound >= threshold) steps.push({ ...next, block, server: place, bound });
  });
};

const explore = (search: Search, partial: Partial): void => {
  const { best, limits, problem, servers } = search;
  search.nodes += 1;
  if (partial.rest === 0) {
    best.add({ opened: partial.opened.toSorted((a, b) => a - b), objective: partial.worth });
    return;
  }
  const steps = [...fallbackStep(search, partial)];
  for (let place = 0; place < problem.candidates.length; place += 1)
    openingSteps(search, place, partial, steps);
  steps.sort(byPromise);
  for (const step of steps) {
    if (step.bound === absent || step.bound < best.threshold() || search.nodes >= limits.nodes) return;
    forEachBit(step.block, (activity) => {
      servers[activity] = step.server;
    });
    explore(search, step);
  }
};

/**
 * Depth-first branch and bound over the ways of splitting the activities among the candidates, most promising
 * first. Each stack is met once, in the one way in which every activity has its best server. `known` are stacks
 * that were found before.
 */
export const searchWithin = (
  problem: CompiledProblem,
  bounds: Bounds,
  limits: SearchLimits,
  known: readonly FoundStack[] = [],
): SearchOutcome => {
  const search: Search = {
    problem,
    bounds,
    limits,
    best: keepBest(limits.count, limits.margin),
    servers: new Int32Array(problem.activities.length).fill(fallbackServer),
    unbeaten: Int32Array.from(problem.activities, (_, activity) =>
      serverOf(problem, [...problem.candidates.keys()], activity),
    ),
    nodes: 0,
  };
  for (const stack of known) search.best.add(stack);
  const rest = 2 ** problem.activities.length - 1;
  if (problem.allowance >= -1e-9)
    explore(search, { rest, opened: [], worth: problem.constant, left: problem.allowance });
  return { found: search.best.found, proven: search.nodes < limits.nodes, nodes: search.nodes };
};
