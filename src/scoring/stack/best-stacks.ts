/** A set of candidates with what it is worth. */
export interface FoundStack {
  /** Places of the candidates, ascending. */
  readonly opened: readonly number[];
  readonly objective: number;
}

/** Objectives closer than this are equal; it absorbs rounding in sums of different order. */
const equalObjectives = 1e-10;

/** Better first; of equals the one with fewer tools, then the one whose tools come first by id. */
const compareStacks = (a: FoundStack, b: FoundStack): number => {
  if (Math.abs(a.objective - b.objective) > equalObjectives) return b.objective - a.objective;
  if (a.opened.length !== b.opened.length) return a.opened.length - b.opened.length;
  const differing = a.opened.findIndex((place, index) => place !== b.opened[index]);
  return differing === -1 ? 0 : (a.opened[differing] ?? 0) - (b.opened[differing] ?? 0);
};

/** Keeps the best few stacks that a search finds. */
export interface BestStacks {
  readonly found: readonly FoundStack[];
  /** Adds a stack, unless it is there already. */
  readonly add: (stack: FoundStack) => void;
  /** A partial stack that cannot reach this objective is of no interest. */
  readonly threshold: () => number;
}

/** Keeps at most `count` stacks, none further from the best than `margin` times its objective. */
export const keepBest = (count: number, margin: number): BestStacks => {
  const found: FoundStack[] = [];
  const within = () => {
    const best = found[0];
    return best === undefined ? -Infinity : best.objective - margin * Math.abs(best.objective);
  };
  return {
    found,
    add: (stack) => {
      if (found.some((other) => compareStacks(stack, other) === 0)) return;
      const after = found.findIndex((other) => compareStacks(stack, other) < 0);
      found.splice(after === -1 ? found.length : after, 0, stack);
      const least = within() - equalObjectives;
      while (found.length > count || (found.at(-1)?.objective ?? least) < least) found.pop();
    },
    threshold: () => {
      const last = found.length === count ? (found.at(-1)?.objective ?? -Infinity) : -Infinity;
      return Math.max(within(), last) - equalObjectives;
    },
  };
};
