import { worthOf } from './describe-stack.ts';
import type { StackProblem } from './problem.ts';
import type { Stack } from './selection.ts';

/** A job that a stack gives to another tool than the best one for it, and why. */
export interface SecondChoice {
  readonly activity: string;
  readonly tool: string;
  /** The best tool for this job alone. */
  readonly leader: string;
  /** Score of the leader less that of the tool, on 0..1. */
  readonly behind: number;
  /** Worth that the stack would gain by the leader, on 0..1, before the price of one more tool; may be negative. */
  readonly gain: number;
  /**
   * `one-more-tool`: the tool is there anyway, and the leader gains less than one more tool must; `works-together`:
   * changing one for the other would lose more in integrations; `budget`: the budget does not allow the leader.
   */
  readonly reason: 'one-more-tool' | 'works-together' | 'budget';
}

/** Scores closer than this are equal. */
const equalScores = 1e-9;

const leaderFor = ({ tools }: StackProblem, activity: string) =>
  tools.reduce<StackProblem['tools'][number] | undefined>(
    (best, tool) => ((tool.value[activity] ?? -1) > (best?.value[activity] ?? -1) ? tool : best),
    undefined,
  );

const costOf = ({ tools }: StackProblem, ids: readonly string[]): number =>
  tools.reduce((sum, { id, cost = 0 }) => (ids.includes(id) ? sum + cost : sum), 0);

/** What a stack gives up for being a stack, the largest loss of score first. Jobs that nothing does are left out. */
export const secondChoices = (problem: StackProblem, { tools, serving }: Stack): readonly SecondChoice[] => {
  const { budget = Infinity, mustHave = [] } = problem;
  const whole = worthOf(problem, tools);
  const jobsOf = (tool: string) => Object.values(serving).filter((server) => server === tool).length;
  const choiceFor = ([activity, tool]: [string, string | null]): readonly SecondChoice[] => {
    const server = problem.tools.find(({ id }) => id === tool);
    const leader = leaderFor(problem, activity);
    if (server === undefined || leader === undefined) return [];
    const behind = (leader.value[activity] ?? 0) - (server.value[activity] ?? 0);
    if (behind < equalScores) return [];
    const replaced = jobsOf(server.id) === 1 && !mustHave.includes(server.id);
    const others = replaced ? tools.filter((id) => id !== server.id) : tools;
    const changed = [...new Set([...others, leader.id])];
    const dear = costOf(problem, changed) > budget;
    return [
      {
        activity,
        tool: server.id,
        leader: leader.id,
        behind,
        gain: worthOf(problem, changed) - whole,
        reason: dear ? 'budget' : replaced ? 'works-together' : 'one-more-tool',
      },
    ];
  };
  return Object.entries(serving)
    .flatMap(choiceFor)
    .toSorted((a, b) => b.behind - a.behind);
};
