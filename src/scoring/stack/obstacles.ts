import { compileProblem, type CompiledProblem } from './compiled-problem.ts';
import type { StackProblem } from './problem.ts';
import { searchStacks } from './narrowing.ts';
import type { SearchOutcome } from './search.ts';
import type { NoSelection } from './selection.ts';

/** Any stack will do, so the search ends with the first one that nothing can beat. */
const anyStack = { count: 1, margin: 0, nodes: 20_000 };

type Pair = readonly [string, string];

const search = (compiled: CompiledProblem): SearchOutcome => searchStacks(compiled, anyStack);

/** The same choice with the least cost as its only aim. */
const byCost = (compiled: CompiledProblem): CompiledProblem => ({
  ...compiled,
  weights: new Float64Array(compiled.weights.length),
  fallback: compiled.fallback.map((worth) => Math.min(worth, 0)),
  constant: compiled.kept.reduce((sum, { cost = 0 }) => sum - cost, 0),
  bonus: new Float64Array(compiled.bonus.length),
  candidates: compiled.candidates.map((candidate) => ({
    ...candidate,
    worths: new Float64Array(candidate.worths.length),
    price: candidate.cost,
  })),
});

const cheapest = (problem: StackProblem): SearchOutcome => {
  const { budget: _none, ...unlimited } = problem;
  return search(byCost(compileProblem(unlimited)));
};

const clashesAmongKept = ({ mustHave = [], conflicts = [] }: StackProblem): readonly Pair[] =>
  conflicts.filter(([a, b]) => a !== b && mustHave.includes(a) && mustHave.includes(b));

const isFeasible = (problem: StackProblem): boolean =>
  clashesAmongKept(problem).length === 0 && cheapest(problem).found.length > 0;

/** Leaves out every pair without which there is still no stack; those that remain are each to blame. */
const blamedPairs = (problem: StackProblem): readonly Pair[] => {
  let blamed: readonly Pair[] = problem.conflicts ?? [];
  for (const pair of problem.conflicts ?? []) {
    const without = blamed.filter((other) => other !== pair);
    if (!isFeasible({ ...problem, conflicts: without })) blamed = without;
  }
  return blamed;
};

/** Says why a checked problem has no stack: what cannot be covered, which pairs are in the way, or the budget. */
export const obstaclesOf = (problem: StackProblem): NoSelection => {
  const uncovered = problem.activities
    .filter(({ id, required }) => required && problem.tools.every(({ value }) => value[id] === undefined))
    .map(({ id }) => id);
  const none: NoSelection = { feasible: false, uncovered, clashes: [], budgetNeeded: null, proven: true };
  const clashes = clashesAmongKept(problem);
  if (uncovered.length > 0 || clashes.length > 0) return { ...none, clashes };
  const { found, proven } = cheapest(problem);
  const least = found[0];
  if (least === undefined) return { ...none, clashes: blamedPairs(problem), proven };
  return { ...none, budgetNeeded: -least.objective, proven };
};
