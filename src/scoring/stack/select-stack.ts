import { compileProblem } from './compiled-problem.ts';
import { describeStack, rolesIn } from './describe-stack.ts';
import { obstaclesOf } from './obstacles.ts';
import { checkProblem, type StackProblem } from './problem.ts';
import { searchStacks } from './narrowing.ts';
import type { SearchLimits } from './search.ts';
import type { Stack, StackSelection } from './selection.ts';

/** Stacks this near to the best are as good for all one can tell. */
const nearlyAsGood = 0.03;

/** Partial stacks to look into: a second or two at most, and a hundred times what the catalog needs. */
const mostNodes = 20_000;

const usualLimits: SearchLimits = { count: 6, margin: nearlyAsGood, nodes: mostNodes };

const clashing = ({ conflicts = [], mustHave = [] }: StackProblem): boolean =>
  conflicts.some(([a, b]) => a !== b && mustHave.includes(a) && mustHave.includes(b));

/**
 * The best stack, exactly: a subset recursion gives the bound of a branch and bound. Ties go to the stack with
 * fewer tools, then to the one that is first by ids, so the order of the input makes no difference. Measured: about
 * 0.1 s for 17 activities and 200 tools. Throws a RangeError if the problem makes no sense.
 */
export const selectStack = (problem: StackProblem, limits: SearchLimits = usualLimits): StackSelection => {
  checkProblem(problem);
  if (clashing(problem)) return obstaclesOf(problem);
  const compiled = compileProblem(problem);
  const { found, proven } = searchStacks(compiled, limits);
  const [best, ...runnersUp] = found.map((stack) => describeStack(problem, compiled, stack));
  if (best === undefined) {
    const obstacles = obstaclesOf(problem);
    return { ...obstacles, proven: obstacles.proven && proven };
  }
  return { feasible: true, best, roles: rolesIn(problem, best), runnersUp, proven };
};

/** For a loss the best stack is enough. */
const bestAlone: SearchLimits = { count: 1, margin: 0, nodes: 10_000 };

/** What becomes of a stack if one of its tools falls away. */
export interface Loss {
  readonly tool: string;
  /** By how much the objective of the best stack without the tool is lower (negative: a tool that must stay does not
   * earn its price); null if there is none. */
  readonly loss: number | null;
  /** The best stack without the tool. */
  readonly instead: Stack | null;
}

/**
 * The loss if a tool falls away and the rest is chosen anew. Solves the problem once more, so ask for it tool by
 * tool when someone looks. A tool that must stay may fall away too; its price is then saved.
 */
export const lossWithout = (problem: StackProblem, { objective }: Stack, tool: string): Loss => {
  const has = (pair: readonly string[]) => pair.includes(tool);
  const without: StackProblem = {
    ...problem,
    tools: problem.tools.filter(({ id }) => id !== tool),
    mustHave: (problem.mustHave ?? []).filter((id) => id !== tool),
    conflicts: (problem.conflicts ?? []).filter((pair) => !has(pair)),
    bonuses: (problem.bonuses ?? []).filter((bonus) => !has(bonus.tools)),
  };
  const selection = selectStack(without, bestAlone);
  if (!selection.feasible) return { tool, loss: null, instead: null };
  return { tool, loss: objective - selection.best.objective, instead: selection.best };
};
