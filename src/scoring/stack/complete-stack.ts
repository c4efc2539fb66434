import type { FoundStack } from './best-stacks.ts';
import { absent, type CompiledProblem } from './compiled-problem.ts';
import { serverOf } from './serving-order.ts';

/** Worth of an activity with its server; `absent` if nothing serves it and it is required. */
const worthServed = ({ candidates, fallback }: CompiledProblem, server: number, activity: number): number =>
  candidates[server]?.worths[activity] ?? fallback[activity] ?? absent;

const bonusesWithin = ({ candidates, bonus }: CompiledProblem, opened: readonly number[]): number => {
  let sum = 0;
  for (const [index, one] of opened.entries())
    for (const other of opened.slice(index + 1)) sum += bonus[one * candidates.length + other] ?? 0;
  return sum;
};

/**
 * The stack that candidates make, each activity with its best server and without candidates that serve nothing;
 * null if a required activity is left out. Conflicts and budget are the caller's to check.
 */
export const completeStack = (problem: CompiledProblem, opened: readonly number[]): FoundStack | null => {
  const servers = problem.activities.map((_, activity) => serverOf(problem, opened, activity));
  const used = opened.filter((place) => servers.includes(place)).toSorted((a, b) => a - b);
  const served = servers.reduce((sum, server, activity) => sum + worthServed(problem, server, activity), 0);
  const price = used.reduce((sum, place) => sum + (problem.candidates[place]?.price ?? 0), 0);
  const objective = problem.constant + served - price + bonusesWithin(problem, used);
  return objective === absent ? null : { opened: used, objective };
};
