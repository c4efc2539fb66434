import type { ActivityId } from '../../catalog/activities.ts';
import type { Tool } from '../../catalog/tool.ts';
import { withAnswer, type Answers } from '../../questions/answers.ts';
import developers from '../../questions/team/developers.ts';
import { prepareWays } from '../way-of-use.ts';
import type { Cost } from './cost.ts';

/** What a tool costs a month at one team size. */
export interface CostPoint {
  readonly developers: number;
  readonly cost: Cost;
}

export interface CostCurve {
  readonly tool: string;
  readonly points: readonly CostPoint[];
}

/** A team size at which the cheaper of two tools changes. */
export interface BreakEven {
  /** Smallest size tried from which `cheaper` costs less. */
  readonly developers: number;
  readonly cheaper: string;
}

/**
 * The monthly cost of some tools over the number of developers, everything else as answered. For each size the tool
 * is had in the way that suits that size.
 */
export const costCurves = (
  tools: readonly Tool[],
  answers: Answers,
  activity: ActivityId,
  sizes: readonly number[],
): readonly CostCurve[] => {
  const teams = sizes.map((size) => ({
    developers: size,
    wayOf: prepareWays(withAnswer(answers, developers.path, size), activity),
  }));
  return tools.map((tool) => ({
    tool: tool.id,
    points: teams.map((team) => ({ developers: team.developers, cost: team.wayOf(tool).cost })),
  }));
};

const expectedAt = ({ points }: CostCurve, place: number): number | undefined => {
  const cost = points[place]?.cost;
  return cost?.known === true ? cost.expected : undefined;
};

const cheaperAt = (a: CostCurve, b: CostCurve, place: number): string | undefined => {
  const costA = expectedAt(a, place);
  const costB = expectedAt(b, place);
  if (costA === undefined || costB === undefined || costA === costB) return undefined;
  return costA < costB ? a.tool : b.tool;
};

/** The sizes at which the cheaper of two tools by expected cost changes; sizes without both costs are passed over. */
export const breakEvens = (a: CostCurve, b: CostCurve): readonly BreakEven[] => {
  const found: BreakEven[] = [];
  let before: string | undefined;
  for (const [place, { developers: size }] of a.points.entries()) {
    const cheaper = cheaperAt(a, b, place);
    if (cheaper === undefined) continue;
    if (before !== undefined && cheaper !== before) found.push({ developers: size, cheaper });
    before = cheaper;
  }
  return found;
};
