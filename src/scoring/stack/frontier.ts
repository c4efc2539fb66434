import type { StackProblem } from './problem.ts';
import { selectStack } from './select-stack.ts';
import type { Stack, StackSelection } from './selection.ts';

/** The frontier needs the best stack alone at each price. */
const bestAlone = { count: 1, margin: 0, nodes: 4000 };

/** Price at which a tool is all but free: of stacks that are equal otherwise, fewer tools win. */
const priceOfNothing = 1e-6;

/** Worths closer than this are equal. */
const equalWorths = 1e-9;

const bestAt = (problem: StackProblem, toolCost: number): Stack | null => {
  const selection = selectStack({ ...problem, toolCost }, bestAlone);
  return selection.feasible ? selection.best : null;
};

/** The best tool for each job, as far as the budget goes, however many tools that makes. */
export const bestForEachJob = (problem: StackProblem): StackSelection =>
  selectStack({ ...problem, toolCost: priceOfNothing }, bestAlone);

/** No tool can earn more than this, so at a higher price every tool that can be spared is. */
const priceThatForbids = ({ activities, bonuses = [] }: StackProblem): number =>
  1 +
  activities.reduce((sum, { weight }) => sum + weight, 0) +
  bonuses.reduce((sum, { gain }) => sum + gain, 0);

/** Stacks between two neighbours: at the price at which both are equal, something between may be better. */
const between = (problem: StackProblem, fewer: Stack, more: Stack): readonly Stack[] => {
  const extra = more.tools.length - fewer.tools.length;
  if (extra <= 1) return [];
  const price = (more.worth - fewer.worth) / extra;
  const best = bestAt(problem, price);
  if (best === null || best.objective <= fewer.worth - price * fewer.tools.length + equalWorths) return [];
  return [...between(problem, fewer, best), best, ...between(problem, best, more)];
};

/**
 * Every stack that is the best at some price of a tool, fewest tools first; each has strictly more tools and more
 * worth than the one before. Found by halving the range of prices where two stacks meet (Eisner & Severance 1976):
 * about two solutions for each stack. Empty if there is no stack.
 */
export const stackFrontier = (problem: StackProblem): readonly Stack[] => {
  const fewest = bestAt(problem, priceThatForbids(problem));
  const most = bestAt(problem, priceOfNothing);
  if (fewest === null || most === null) return [];
  if (most.worth <= fewest.worth + equalWorths) return [fewest];
  return [fewest, ...between(problem, fewest, most), most];
};
