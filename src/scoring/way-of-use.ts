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
import type { Demand } from './cost/plan-cost.ts';
import { planLimits } from './cost/plan-limits.ts';
import { waysOfUse, type WayOfUse } from './cost/ways-of-use.ts';
import { estimateWorkload } from './cost/workload.ts';
import { between, known, type Valuation } from './criterion.ts';
import { teamSize } from './team.ts';
import { piecewise } from './value-functions.ts';

/** Value of a cost for each person a month: the first dollars hurt most. */
const valueOfCost = piecewise([0, 1], [2, 0.9], [10, 0.7], [30, 0.4], [60, 0.15], [100, 0]);

/** Prices on request tend to be high; fixed, never computed from the tools at hand. */
const unpublished = between(0, 0.35, 1);

/** Who operates a tool is among the commonest deciders of public decisions, so its points are high. */
const pointsBySkill = { low: 150, medium: 90, high: 50 } as const;

/**
 * Hours a week that an effort of 1..5 takes. Anchors: figures for hosted CI (1 to 4 hours a month) up to Jenkins
 * (16 hours a month for ten developers) and Spinnaker (40 hours and more); judged, not measured.
 */
const hoursByEffort = [0, 0.5, 1, 3, 6, 12] as const;

/** The easiest form is what a tool's effort is judged by; hosting yourself what others rent costs two steps more. */
const selfHostingSteps = 2;

/** Setting up what others rent takes one step more. */
const selfHostingSetupSteps = 1;

/** Own build machines for a rented service are one step more. */
const ownRunnerSteps = 1;

/** Own Macs cannot be started and stopped like other machines: one step more. */
const macSteps = 1;

/** How a team would have a tool, with the two values that depend on it. */
export interface ChosenWay extends WayOfUse {
  readonly costValue: Valuation;
  /** Effort of 1..5 to run it in this way; undefined if it has not been judged. */
  readonly effort: number | undefined;
  /** Hours a week that this effort takes. */
  readonly hours: number | undefined;
  readonly effortValue: Valuation;
  /** Effort of 1..5 to set it up in this way; undefined if it has not been judged. */
  readonly setup: number | undefined;
}

const effortOf = ({ judgements, facts }: Tool, way: WayOfUse, needsMacs: boolean): number | undefined => {
  const easiest = judgements.operatingEffort;
  if (easiest === undefined) return undefined;
  const rented = facts.deployment?.includes('managed') === true && easiest <= 2;
  const extra = way.hosting === 'self-hosted' ? selfHostingSteps : 0;
  const runners = way.hosting === 'managed' && way.ownRunners ? ownRunnerSteps : 0;
  const macs = way.ownRunners && needsMacs ? macSteps : 0;
  return Math.min(5, easiest + macs + (rented ? extra + runners : 0));
};

const setupOf = ({ judgements, facts }: Tool, way: WayOfUse): number | undefined => {
  const easiest = judgements.setupEffort;
  if (easiest === undefined) return undefined;
  const harder = way.hosting === 'self-hosted' && facts.deployment?.includes('managed') === true;
  return Math.min(5, easiest + (harder && easiest <= 2 ? selfHostingSetupSteps : 0));
};

const costValueOf = (cost: Cost, people: number): Valuation => {
  if (!cost.known) return unpublished;
  return between(
    valueOfCost(cost.high / people),
    valueOfCost(cost.expected / people),
    valueOfCost(cost.low / people),
  );
};

/** With this many hours a week too few, the value is half. */
const hoursThatHalve = 2;

const effortValueOf = (effort: number | undefined, available: number | undefined): Valuation => {
  if (effort === undefined) return between(0, 0.5, 1);
  const needed = hoursByEffort[effort] ?? 12;
  const missing = available === undefined ? 0 : Math.max(0, needed - available);
  return known((5 - effort) / 4 / (1 + missing / hoursThatHalve));
};

/** Swing points of the monthly cost: more for a team that named a budget. */
export const costPoints = (answers: Answers): number => (answerTo(answers, budget) === undefined ? 60 : 90);

/** Swing points of the work to run a tool: more for a team with little skill in it. */
export const operatingPoints = (answers: Answers): number =>
  pointsBySkill[answerTo(answers, opsSkill) ?? 'medium'];

const affordable = ({ cost }: WayOfUse, limit: number | undefined): boolean =>
  limit === undefined || !cost.known || cost.low <= limit;

/**
 * Makes ready, for one team, the choice of how each tool would be had. Cost and running effort must come from the
 * same way of use: nobody gets the price of self-hosting together with the ease of a rented service. Among the
 * ways that the limits and the budget allow, the one with the best sum of both values by their weight is taken.
 * It depends on the tool and the answers alone, so other tools never change it.
 */
export const prepareWays = (answers: Answers, activity: ActivityId): ((tool: Tool) => ChosenWay) => {
  const team = teamSize(answers);
  const people = Math.max(1, team.everyone.expected);
  const workload = activity === 'ci-cd' ? estimateWorkload(answers) : null;
  const needsMacs = workload !== null && workload.systems.macos > 0;
  const limits = planLimits(answers);
  const owned = new Set(answerTo(answers, inUse));
  const host = answerTo(answers, codeHost);
  const limit = answerTo(answers, budget);
  const hours = answerTo(answers, opsHours);
  const costWeight = costPoints(answers) * (answerTo(answers, importanceOf('cost')) ?? 5);
  const effortWeight = operatingPoints(answers) * (answerTo(answers, importanceOf('effort')) ?? 5);
  const evaluate = (tool: Tool, way: WayOfUse): ChosenWay => {
    const effort = effortOf(tool, way, needsMacs);
    return {
      ...way,
      effort,
      hours: effort === undefined ? undefined : hoursByEffort[effort],
      costValue: costValueOf(way.cost, people),
      effortValue: effortValueOf(effort, hours),
      setup: setupOf(tool, way),
    };
  };
  const worth = ({ costValue, effortValue }: ChosenWay) =>
    costWeight * costValue.value + effortWeight * effortValue.value;
  return (tool) => {
    const demand: Demand = {
      team,
      workload,
      owned: owned.has(tool.id),
      partOfCodeHost: host !== undefined && tool.facts.nativeCodeHost?.includes(host) === true,
    };
    const [first, ...others] = waysOfUse(tool, demand, limits);
    const within = [first, ...others].filter((way) => affordable(way, limit));
    return (within.length > 0 ? within : [first, ...others])
      .map((way) => evaluate(tool, way))
      .reduce((best, way) => (worth(way) > worth(best) ? way : best));
  };
};
