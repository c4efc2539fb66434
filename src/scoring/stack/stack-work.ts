import type { Answers } from '../../questions/answers.ts';
import type { Amount } from '../cost/cost.ts';
import type { Labour } from '../cost/labour.ts';
import type { ActivityRanking } from '../ranking.ts';
import { addAmounts } from '../team.ts';
import { timeForRunning, type TimeForRunning } from '../time-for-running.ts';
import type { ChosenWay } from '../way-of-use.ts';

/** What running each tool takes, by id; a tool whose effort nobody has judged is missing. */
export type WorkByTool = Readonly<Record<string, Labour>>;

const hoursOf = ({ labour }: ChosenWay): number => labour?.hoursPerMonth.expected ?? 0;

/** The dearer way first, because its price is the one that the stack counts; of equals the one with more work. */
const byPrice = (a: ChosenWay, b: ChosenWay): number => {
  const [one, other] = [a, b].map(({ cost }) => (cost.known ? cost.expected : 0));
  return (other ?? 0) - (one ?? 0) || hoursOf(b) - hoursOf(a);
};

/** The work of each of these tools, in the way of use whose price the stack counts: a tool is run once for all jobs. */
export const workByTool = (rankings: readonly ActivityRanking[], ids: readonly string[]): WorkByTool => {
  const ways = new Map<string, ChosenWay[]>();
  for (const { ranked } of rankings)
    for (const { tool, way } of ranked) ways.set(tool.id, [...(ways.get(tool.id) ?? []), way]);
  return Object.fromEntries(
    ids.flatMap((id): [string, Labour][] => {
      const labour = (ways.get(id) ?? []).toSorted(byPrice)[0]?.labour;
      return labour === undefined ? [] : [[id, labour]];
    }),
  );
};

/** The work of running several tools together. */
export interface StackWork extends Pick<Labour, 'hoursPerWeek' | 'hoursPerMonth'> {
  /** US dollars a month at the hourly rate of the team; undefined if it named none. */
  readonly cost: Amount | undefined;
  /** Tools whose effort nobody has judged; the sums leave them out. */
  readonly unjudged: readonly string[];
}

/** Adds up the work of the tools of a stack. */
export const workOf = (byTool: WorkByTool, tools: readonly string[]): StackWork => {
  const judged = tools.flatMap((id) => byTool[id] ?? []);
  const costs = judged.flatMap(({ cost }) => cost ?? []);
  return {
    hoursPerWeek: addAmounts(judged.map(({ hoursPerWeek }) => hoursPerWeek)),
    hoursPerMonth: addAmounts(judged.map(({ hoursPerMonth }) => hoursPerMonth)),
    cost: costs.length > 0 ? addAmounts(costs) : undefined,
    unjudged: tools.filter((id) => byTool[id] === undefined),
  };
};

/** The time that a team has, if the tools of a stack take more of it together; undefined if they do not. */
export const timeExceeded = (answers: Answers, { hoursPerWeek }: StackWork): TimeForRunning | undefined => {
  const time = timeForRunning(answers);
  return time !== undefined && hoursPerWeek.expected >= 1 && hoursPerWeek.expected > time.hoursPerWeek
    ? time
    : undefined;
};
