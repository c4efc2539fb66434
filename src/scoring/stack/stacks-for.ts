import type { ActivityId } from '../../catalog/activities.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { answerTo, type Answers } from '../../questions/answers.ts';
import budgetQuestion from '../../questions/limits/budget.ts';
import { rankActivity } from '../rank.ts';
import type { ActivityRanking } from '../ranking.ts';
import { bestForEachJob, stackFrontier } from './frontier.ts';
import type { StackProblem } from './problem.ts';
import { selectStack } from './select-stack.ts';
import type { FoundSelection, NoSelection, Stack } from './selection.ts';
import { teamProblem, type PriceReading, type TeamProblem, type ToolPrice } from './stack-problem.ts';
import { workByTool, type WorkByTool } from './stack-work.ts';

/** One stack on the way from the fewest tools to the best tool for every job. */
export interface FrontierStep {
  readonly stack: Stack;
  /** Tools that it has and the step before does not, and the other way round. */
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  /** True for the stack that the usual price of a tool selects. */
  readonly balanced: boolean;
}

/**
 * How a stack stands to the budget: within it by expected cost; only by the low estimates; over it, because no
 * stack costs less; or there is none.
 */
export type BudgetStanding = 'within' | 'in-doubt' | 'over' | 'none';

/** What to tell a team about the stack as a whole. */
export interface StackAdvice {
  readonly balanced: FoundSelection | NoSelection;
  /** The best tool for each job, where that makes more tools than the balanced stack has; null otherwise. */
  readonly bestForEach: FoundSelection | null;
  /** Fewest tools first; empty if there is no stack. */
  readonly frontier: readonly FrontierStep[];
  /** What was solved, for questions that come later: see `lossWithout`. */
  readonly problem: StackProblem;
  /** What one more tool must earn, and why. */
  readonly price: ToolPrice;
  /** The work of running each tool that was considered. */
  readonly work: WorkByTool;
  readonly budget: BudgetStanding;
  /** Least that a stack costs a month, if it is more than the budget. */
  readonly budgetNeeded: number | null;
  /** All tools that were considered and have no published price; every stack counts them as 0. */
  readonly withoutPrice: readonly string[];
  readonly withoutTool: readonly ActivityId[];
  readonly outside: readonly string[];
}

/** What the choice of a stack looks at besides the answers. */
export interface StackWishes {
  /** Activities that may wait. */
  readonly optional?: readonly ActivityId[];
  /** The rankings of the answers' activities, if they have been worked out already. */
  readonly rankings?: readonly ActivityRanking[];
}

interface Solved {
  readonly team: TeamProblem;
  readonly problem: StackProblem;
  readonly selection: FoundSelection | NoSelection;
  readonly budget: BudgetStanding;
  readonly budgetNeeded: number | null;
}

/** First by expected cost; if the budget does not allow that, by the low estimates; at last without a budget. */
const solve = (team: (reading: PriceReading) => TeamProblem, limit: number | undefined): Solved => {
  const expected = team('expected');
  if (limit === undefined) {
    const { problem } = expected;
    return { team: expected, problem, selection: selectStack(problem), budget: 'none', budgetNeeded: null };
  }
  const limited = { ...expected.problem, budget: limit };
  const selection = selectStack(limited);
  if (selection.feasible || selection.budgetNeeded === null)
    return { team: expected, problem: limited, selection, budget: 'within', budgetNeeded: null };
  const hopeful = { ...team('low').problem, budget: limit };
  const byLow = selectStack(hopeful);
  if (byLow.feasible)
    return {
      team: expected,
      problem: hopeful,
      selection: byLow,
      budget: 'in-doubt',
      budgetNeeded: selection.budgetNeeded,
    };
  const { problem } = expected;
  return {
    team: expected,
    problem,
    selection: selectStack(problem),
    budget: 'over',
    budgetNeeded: selection.budgetNeeded,
  };
};

/** The frontier, with the balanced stack in the place of an equal one. */
const frontierSteps = (problem: StackProblem, balanced: Stack): readonly FrontierStep[] => {
  const others = stackFrontier(problem).filter(({ tools }) => tools.length !== balanced.tools.length);
  const stacks = [...others, balanced].toSorted((a, b) => a.tools.length - b.tools.length);
  return stacks.map((stack, place) => {
    const known = stacks[place - 1]?.tools ?? [];
    return {
      stack,
      added: stack.tools.filter((tool) => !known.includes(tool)),
      dropped: known.filter((tool) => !stack.tools.includes(tool)),
      balanced: stack === balanced,
    };
  });
};

const eachJobsBest = (problem: StackProblem, balanced: Stack | null): FoundSelection | null => {
  if (balanced === null) return null;
  const selection = bestForEachJob(problem);
  return selection.feasible && selection.best.tools.length > balanced.tools.length ? selection : null;
};

const isPriced = (rankings: readonly ActivityRanking[], id: string): boolean =>
  rankings.every(({ ranked }) => ranked.every(({ tool, way }) => tool.id !== id || way.cost.known));

/**
 * The stacks that fit a team: the balanced one, and the way from one platform to the best tool for every job. Only tools that no limit eliminates; tools in use or standard stay. Pure: the same
 * catalog and answers give the same stacks.
 */
export const stacksFor = (
  catalog: Catalog,
  answers: Answers,
  { optional = [], rankings: known }: StackWishes = {},
): StackAdvice => {
  const rankings = known ?? answers.activities.map((activity) => rankActivity(catalog, answers, activity));
  const solved = solve(
    (reading) => teamProblem(catalog, answers, rankings, { optional, reading }),
    answerTo(answers, budgetQuestion),
  );
  const { selection, problem, team, budget, budgetNeeded } = solved;
  const best = selection.feasible ? selection.best : null;
  const considered = problem.tools.map(({ id }) => id);
  return {
    balanced: selection,
    bestForEach: eachJobsBest(problem, best),
    frontier: best === null ? [] : frontierSteps(problem, best),
    problem,
    price: team.price,
    work: workByTool(rankings, considered),
    budget,
    budgetNeeded,
    withoutPrice: considered.filter((id) => !isPriced(rankings, id)),
    withoutTool: team.withoutTool,
    outside: team.outside,
  };
};
