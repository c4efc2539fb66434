import type { ActivityId } from '../../catalog/activities.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { answerTo, type Answers } from '../../questions/answers.ts';
import inUse from '../../questions/stack/in-use.ts';
import standard from '../../questions/stack/standard.ts';
import opsSkill from '../../questions/team/ops-skill.ts';
import type { ActivityRanking, RankedTool } from '../ranking.ts';
import type { StackBonus, StackProblem, StackTool } from './problem.ts';

/**
 * Points of 100 that one more tool must add to one activity, or to several together, before it is worth another
 * login, another upgrade and another bill. A judgement: leads of two points are too close to call, and ten are the
 * lead of a tool that is clearly better. A team with little skill in running tools pays more for each.
 */
const pointsToEarn = { low: 15, medium: 10, high: 7 } as const;

/** A tool that works with all others of its stack is this much cheaper to have than one that stands alone. */
const integrationShare = 0.5;

/** Tools that are looked at for each activity. One that is not among the best of any job seldom joins a stack. */
const shortlistLength = 12;

/** A tool that fits this many of the chosen activities may carry a stack though it leads in none. */
const platformActivities = 2;

/** A tool that remains for some of the chosen activities. */
interface Remaining {
  readonly id: string;
  /** Its places in the rankings, by activity. */
  readonly fits: Map<ActivityId, RankedTool>;
  bestPlace: number;
}

const remainingTools = (rankings: readonly ActivityRanking[]): readonly Remaining[] => {
  const found = new Map<string, Remaining>();
  for (const { activity, ranked } of rankings)
    for (const [place, tool] of ranked.entries()) {
      const { id } = tool.tool;
      const one = found.get(id) ?? { id, fits: new Map(), bestPlace: place };
      one.fits.set(activity, tool);
      one.bestPlace = Math.min(one.bestPlace, place);
      found.set(id, one);
    }
  return [...found.values()];
};

/** What a tool costs a month however many activities it serves: the dearest of the ways in which it would be had. */
export type PriceReading = 'expected' | 'low';

const costOf = ({ fits }: Remaining, reading: PriceReading): number =>
  Math.max(...[...fits.values()].map(({ way: { cost } }) => (cost.known ? cost[reading] : 0)));

const toStackTool = (tool: Remaining, reading: PriceReading): StackTool => ({
  id: tool.id,
  cost: costOf(tool, reading),
  value: Object.fromEntries([...tool.fits].map(([activity, { score }]) => [activity, score / 100])),
});

/** Pairs of the tools between which an integration is recorded, at either end. */
const integrationsAmong = (catalog: Catalog, tools: readonly Remaining[], gain: number): StackBonus[] => {
  const present = new Set(tools.map(({ id }) => id));
  const pairs = new Map<string, StackBonus>();
  for (const { id } of tools)
    for (const partner of catalog.find(id)?.integrations ?? []) {
      if (partner === id || !present.has(partner)) continue;
      const [first, second] = id < partner ? [id, partner] : [partner, id];
      pairs.set(`${first} ${second}`, { tools: [first, second], gain });
    }
  return [...pairs.values()];
};

/** The choice of a stack for a team, with what had to be left out of it. */
export interface TeamProblem {
  readonly problem: StackProblem;
  /** Chosen activities for which no tool remains. */
  readonly withoutTool: readonly ActivityId[];
  /** Tools in use or standard that do none of the chosen activities, or that a limit rules out. */
  readonly outside: readonly string[];
  readonly price: ToolPrice;
}

/** Why one more tool must earn what it must: so many points of 100 in one job, spread over all jobs. */
export interface ToolPrice {
  readonly pointsInOneJob: number;
  readonly jobs: number;
}

/**
 * Puts the rankings of a team's activities into one choice. Activities weigh the same: nobody was asked which job
 * matters more, and equal weights do well (Dawes 1979). So the worth of a stack is the mean score of its activities,
 * on 0..1, plus what its integrations save. `optional` activities may come out as not yet.
 */
export const teamProblem = (
  catalog: Catalog,
  answers: Answers,
  rankings: readonly ActivityRanking[],
  { optional, reading }: { readonly optional: readonly ActivityId[]; readonly reading: PriceReading },
): TeamProblem => {
  const served = rankings.filter(({ ranked }) => ranked.length > 0);
  const stated = [...new Set([...(answerTo(answers, inUse) ?? []), ...(answerTo(answers, standard) ?? [])])];
  const remaining = remainingTools(served);
  const kept = new Set(stated.filter((id) => remaining.some((tool) => tool.id === id)));
  const tools = remaining.filter(
    ({ id, fits, bestPlace }) =>
      kept.has(id) || bestPlace < shortlistLength || fits.size >= platformActivities,
  );
  const weight = 1 / Math.max(1, served.length);
  const pointsInOneJob = pointsToEarn[answerTo(answers, opsSkill) ?? 'medium'];
  const toolCost = (weight * pointsInOneJob) / 100;
  const mostPartners = Math.max(1, served.length + kept.size - 1);
  return {
    withoutTool: rankings.filter(({ ranked }) => ranked.length === 0).map(({ activity }) => activity),
    outside: stated.filter((id) => !kept.has(id)).toSorted(),
    price: { pointsInOneJob, jobs: served.length },
    problem: {
      activities: served.map(({ activity }) => ({
        id: activity,
        weight,
        required: !optional.includes(activity),
      })),
      tools: tools.map((tool) => toStackTool(tool, reading)),
      toolCost,
      bonuses: integrationsAmong(catalog, tools, (toolCost * integrationShare) / mostPartners),
      mustHave: [...kept].toSorted(),
    },
  };
};
