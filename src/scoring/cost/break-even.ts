import type { ActivityId } from '../../catalog/activities.ts';
import type { Tool } from '../../catalog/tool.ts';
import { answerTo, withAnswer, type Answers } from '../../questions/answers.ts';
import dataScientists from '../../questions/team/data-scientists.ts';
import developers from '../../questions/team/developers.ts';
import { prepareWays, type ChosenWay } from '../way-of-use.ts';
import type { Amount } from './cost.ts';

/** Whose number grows: those whose seats are paid for, developers unless a plan counts data scientists alone. */
export type GrowingRole = 'developers' | 'data-scientists';

/** What a tool costs a month at one size of the team. */
export interface CostPoint {
  readonly people: number;
  /** US dollars a month; undefined where no published price fits. */
  readonly cost: Amount | undefined;
}

export interface CostCurve {
  readonly tool: string;
  readonly points: readonly CostPoint[];
}

/** A size at which the cheaper of two tools changes. */
export interface BreakEven {
  /** Smallest size tried from which `cheaper` costs less. */
  readonly people: number;
  readonly cheaper: string;
}

export interface CostComparison {
  readonly role: GrowingRole;
  /** The present number of people in that role; undefined if the team did not say. */
  readonly present: number | undefined;
  readonly curves: readonly [CostCurve, CostCurve];
  readonly breakEvens: readonly BreakEven[];
}

/** What is compared: the money paid, or the money paid with the work of running the tool at the team's own rate. */
export type CostMeasure = 'out-of-pocket' | 'with-work';

const roleQuestion = { 'developers': developers, 'data-scientists': dataScientists } as const;

const growingRole = (tools: readonly Tool[]): GrowingRole => {
  const seats = tools.flatMap(({ prices }) => prices?.plans.flatMap((plan) => plan.seats ?? []) ?? []);
  const scientistsAlone = seats.length > 0 && seats.every((seat) => seat === 'data-scientists');
  return scientistsAlone ? 'data-scientists' : 'developers';
};

/** Steps of the sizes tried, so that a curve has about sixty points and covers several times the present team. */
const reach = [
  { upTo: 30, step: 1 },
  { upTo: 150, step: 5 },
  { upTo: Infinity, step: 50 },
];

const pointsOfCurve = 60;

const sizesFor = (present: number | undefined): readonly number[] => {
  const step = reach.find(({ upTo }) => (present ?? 0) <= upTo)?.step ?? 1;
  return Array.from({ length: pointsOfCurve }, (_, place) => (place + 1) * step);
};

const sum = (a: Amount, b: Amount): Amount => ({
  low: a.low + b.low,
  expected: a.expected + b.expected,
  high: a.high + b.high,
});

/** Undefined if a part of what is measured is not known: a sum without it would look too good. */
const measured = ({ cost, labour }: ChosenWay, measure: CostMeasure): Amount | undefined => {
  if (!cost.known) return undefined;
  if (measure === 'out-of-pocket') return { low: cost.low, expected: cost.expected, high: cost.high };
  return labour?.cost === undefined ? undefined : sum(cost, labour.cost);
};

const cheaperAt = (a: CostCurve, b: CostCurve, place: number): string | undefined => {
  const [costA, costB] = [a.points[place]?.cost?.expected, b.points[place]?.cost?.expected];
  if (costA === undefined || costB === undefined || costA === costB) return undefined;
  return costA < costB ? a.tool : b.tool;
};

/** The sizes at which the cheaper of two tools by expected cost changes; sizes without both costs are passed over. */
const breakEvensOf = (a: CostCurve, b: CostCurve): readonly BreakEven[] => {
  const found: BreakEven[] = [];
  let before: string | undefined;
  for (const [place, { people }] of a.points.entries()) {
    const cheaper = cheaperAt(a, b, place);
    if (cheaper === undefined) continue;
    if (before !== undefined && cheaper !== before) found.push({ people, cheaper });
    before = cheaper;
  }
  return found;
};

/**
 * The monthly cost of two tools over the size of the team, everything else as answered. At each size a tool is had
 * in the way that suits that size.
 */
export const compareCosts = (
  [a, b]: readonly [Tool, Tool],
  answers: Answers,
  activity: ActivityId,
  measure: CostMeasure,
): CostComparison => {
  const role = growingRole([a, b]);
  const question = roleQuestion[role];
  const present = answerTo(answers, question);
  const teams = sizesFor(present).map((people) => ({
    people,
    wayOf: prepareWays(withAnswer(answers, question.path, people), activity),
  }));
  const curveOf = (tool: Tool): CostCurve => ({
    tool: tool.id,
    points: teams.map(({ people, wayOf }) => ({ people, cost: measured(wayOf(tool), measure) })),
  });
  const curves = [curveOf(a), curveOf(b)] as const;
  return { role, present, curves, breakEvens: breakEvensOf(...curves) };
};
