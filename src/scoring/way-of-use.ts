import type { ActivityId } from '../catalog/activities.ts';
import type { Tool } from '../catalog/tool.ts';
import { answerTo, type Answers } from '../questions/answers.ts';
import budget from '../questions/limits/budget.ts';
import { importanceOf } from '../questions/priorities/importance.ts';
import codeHost from '../questions/stack/code-host.ts';
import inUse from '../questions/stack/in-use.ts';
import opsHours from '../questions/team/ops-hours.ts';
import opsSkill from '../questions/team/ops-skill.ts';
import type { Cost } from './cost/cost.ts';
import { labourByEffort, type Labour } from './cost/labour.ts';
import type { Demand } from './cost/plan-cost.ts';
import { ratesFor } from './cost/rates-for.ts';
import { planLimits } from './cost/plan-limits.ts';
import { waysOfUse, type WayOfUse } from './cost/ways-of-use.ts';
import { estimateWorkload } from './cost/workload.ts';
import { between, guessed, known, unknownValue, type Valuation } from './criterion.ts';
import { teamSize } from './team.ts';
import { piecewise } from './value-functions.ts';

/** Value of a cost for each person a month: the first dollars hurt most. */
const valueOfCost = piecewise([0, 1], [2, 0.9], [10, 0.7], [30, 0.4], [60, 0.15], [100, 0]);

/** Prices on request tend to be high; fixed, never computed from the tools at hand. */
const unpublished = guessed(0, 0.35, 1);

/** Who operates a tool is among the commonest deciders of public decisions, so its points are high. */
const pointsBySkill = { low: 150, medium: 90, high: 50 } as const;

/**
 * A tool's effort is judged by its easiest form. What others rent takes at least this much when you host it
 * yourselves: some hours a week to run, and days instead of minutes to set up.
 */
const leastHostedEffort = 3;
const leastHostedSetup = 2;

/** Build machines of your own for a rented service take at least this much; Macs more than other machines. */
const leastRunnerEffort = 2;
const leastMacEffort = 3;

/** How a team would have a tool, with the two values that depend on it. */
export interface ChosenWay extends WayOfUse {
  readonly costValue: Valuation;
  /** Effort of 1..5 to run it in this way; undefined if it has not been judged. */
  readonly effort: number | undefined;
  /** The work that this effort means; undefined if it has not been judged. */
  readonly labour: Labour | undefined;
  readonly effortValue: Valuation;
  /** Effort of 1..5 to set it up in this way; undefined if it has not been judged. */
  readonly setup: number | undefined;
}

const isRented = ({ facts }: Tool) => facts.deployment?.includes('managed') === true;

const effortOf = (tool: Tool, way: WayOfUse, needsMacs: boolean): number | undefined => {
  const easiest = tool.judgements.operatingEffort;
  if (easiest === undefined) return undefined;
  const hosted = way.hosting === 'self-hosted' && isRented(tool) ? leastHostedEffort : 1;
  const runners = way.ownRunners ? leastRunnerEffort : 1;
  const macs = way.ownRunners && needsMacs ? leastMacEffort : 1;
  return Math.max(easiest, hosted, runners, macs);
};

const setupOf = (tool: Tool, way: WayOfUse): number | undefined => {
  const easiest = tool.judgements.setupEffort;
  if (easiest === undefined) return undefined;
  return Math.max(easiest, way.hosting === 'self-hosted' && isRented(tool) ? leastHostedSetup : 1);
};

const costValueOf = (cost: Cost, people: number): Valuation => {
  if (!cost.known) return unpublished;
  return between(
    valueOfCost(cost.high / people),
    valueOfCost(cost.expected / people),
    valueOfCost(cost.low / people),
  );
};

const effortValueOf = (effort: number | undefined): Valuation =>
  effort === undefined ? unknownValue : known((5 - effort) / 4);

/** Swing points of the monthly cost: more for a team that named a budget. */
export const costPoints = (answers: Answers): number => (answerTo(answers, budget) === undefined ? 60 : 90);

/** The fewer hours a week there are for running tools, the more it matters how few a tool needs. */
const factorByHours = piecewise([0, 1.7], [1, 1.3], [3, 1], [6, 0.8], [12, 0.6]);

/** Swing points of the work to run a tool: more for a team with little skill or time for it. */
export const operatingPoints = (answers: Answers): number => {
  const hours = answerTo(answers, opsHours);
  const bySkill = pointsBySkill[answerTo(answers, opsSkill) ?? 'medium'];
  return hours === undefined ? bySkill : bySkill * factorByHours(hours);
};

const affordable = ({ cost }: WayOfUse, limit: number | undefined): boolean => {
  if (limit === undefined) return true;
  return cost.known ? cost.low <= limit : cost.atLeast <= limit && !(cost.surelyPaid && limit === 0);
};

/** What the answers say that bears on how a tool would be had. */
const frameOf = (answers: Answers, activity: ActivityId) => {
  const team = teamSize(answers);
  const workload = activity === 'ci-cd' ? estimateWorkload(answers) : null;
  return {
    team,
    workload,
    rates: ratesFor(answers),
    labour: labourByEffort(answers),
    people: Math.max(1, team.everyone.expected),
    needsMacs: workload !== null && workload.systems.macos > 0,
    limits: planLimits(answers),
    owned: new Set(answerTo(answers, inUse)),
    host: answerTo(answers, codeHost),
    limit: answerTo(answers, budget),
    costWeight: costPoints(answers) * (answerTo(answers, importanceOf('cost')) ?? 5),
    effortWeight: operatingPoints(answers) * (answerTo(answers, importanceOf('effort')) ?? 5),
  };
};

type Frame = ReturnType<typeof frameOf>;

const evaluate = (tool: Tool, way: WayOfUse, frame: Frame): ChosenWay => {
  const { hosting, ownRunners, cost } = way;
  const effort = effortOf(tool, way, frame.needsMacs);
  return {
    hosting,
    ownRunners,
    cost,
    effort,
    labour: effort === undefined ? undefined : frame.labour.get(effort),
    costValue: costValueOf(cost, frame.people),
    effortValue: effortValueOf(effort),
    setup: setupOf(tool, way),
  };
};

const worth = ({ costValue, effortValue }: ChosenWay, { costWeight, effortWeight }: Frame): number =>
  costWeight * costValue.value + effortWeight * effortValue.value;

const demandOn = ({ id, facts }: Tool, { team, rates, workload, owned, host }: Frame): Demand => ({
  team,
  rates,
  workload,
  owned: owned.has(id),
  partOfCodeHost: host !== undefined && facts.nativeCodeHost?.includes(host) === true,
});

type Ways = ReturnType<typeof waysOfUse>;

/** Ways of use that were worked out before, by the demand and limits that they were worked out for. */
export type KnownWays = Map<string, Map<Tool, Map<string, Ways>>>;

/** Demands and limits that are worth remembering; those that come later are seldom met again. */
const mostRemembered = 300;

const waysFrom = (frame: Frame, remembered: KnownWays): ((tool: Tool, demand: Demand) => Ways) => {
  const key = JSON.stringify([frame.team, frame.workload, frame.limits]);
  const byTool = remembered.get(key) ?? new Map<Tool, Map<string, Ways>>();
  if (remembered.size < mostRemembered) remembered.set(key, byTool);
  return (tool, demand) => {
    const own = byTool.get(tool) ?? new Map<string, Ways>();
    const kind = `${demand.owned} ${demand.partOfCodeHost}`;
    const ways = own.get(kind) ?? waysOfUse(tool, demand, frame.limits);
    byTool.set(tool, own.set(kind, ways));
    return ways;
  };
};

/**
 * Makes ready, for one team, the choice of how each tool would be had. Cost and running effort must come from the
 * same way of use: nobody gets the price of self-hosting together with the ease of a rented service. Among the
 * ways that the limits and the budget allow, the one with the best sum of both values by their weight is taken.
 * It depends on the tool and the answers alone, so other tools never change it. A caller that goes through many
 * answers may hand over a table in which the ways are remembered; it changes nothing but the time.
 */
export const prepareWays = (
  answers: Answers,
  activity: ActivityId,
  remembered?: KnownWays,
): ((tool: Tool) => ChosenWay) => {
  const frame = frameOf(answers, activity);
  const waysFor =
    remembered === undefined
      ? (tool: Tool, demand: Demand) => waysOfUse(tool, demand, frame.limits)
      : waysFrom(frame, remembered);
  return (tool) => {
    const ways = waysFor(tool, demandOn(tool, frame));
    const within = ways.filter((way) => affordable(way, frame.limit));
    let best = evaluate(tool, within[0] ?? ways[0], frame);
    for (const way of (within.length > 0 ? within : ways).slice(1)) {
      const other = evaluate(tool, way, frame);
      if (worth(other, frame) > worth(best, frame)) best = other;
    }
    return best;
  };
};
