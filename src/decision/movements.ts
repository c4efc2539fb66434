import { nameOf, type Catalog } from '../catalog/catalog.ts';
import { criterionLabel } from './labels.ts';
import type { WorkedTool, Workings } from './workings.ts';

/** How many of the leading tools, then and now, are looked into. */
const leading = 3;

/** Values and weights that differ by less than this have not moved. */
const tolerance = 0.0005;

const leadersOf = ({ ranking }: Workings): readonly string[] =>
  ranking.filter(({ rank }) => rank <= leading).map(({ tool }) => tool);

const valueMovements = (name: string, before: WorkedTool, after: WorkedTool): readonly string[] => {
  const old = new Map(before.contributions.map((one) => [one.criterion, one]));
  return after.contributions.flatMap((now) => {
    const was = old.get(now.criterion);
    if (was === undefined || Math.abs(was.value - now.value) < tolerance) return [];
    const direction = now.value > was.value ? 'better' : 'worse';
    return [
      `${name}, ${criterionLabel(now.criterion).toLowerCase()}: ${direction}. Then: ${was.because} Now: ${now.because}`,
    ];
  });
};

const entryOf = ({ ranking }: Workings, tool: string) => ranking.find((one) => one.tool === tool);

const reasonsOf = ({ eliminated }: Workings, tool: string): readonly string[] =>
  eliminated.find((one) => one.tool === tool)?.reasons.map(({ because }) => because) ?? [];

const toolMovements = (
  tool: string,
  before: Workings,
  after: Workings,
  catalog: Catalog,
): readonly string[] => {
  const name = nameOf(catalog, tool);
  const was = entryOf(before, tool);
  const now = entryOf(after, tool);
  if (was !== undefined && now !== undefined) return valueMovements(name, was, now);
  if (was !== undefined) return [`${name} is now left out. ${reasonsOf(after, tool).join(' ')}`.trim()];
  const reasons = reasonsOf(before, tool);
  return [
    reasons.length > 0 ? `${name} is no longer left out. Then: ${reasons.join(' ')}` : `${name} is new.`,
  ];
};

/** The weights of the criteria, as the first tool's contributions state them. */
const weightsOf = ({ ranking }: Workings): ReadonlyMap<string, number> =>
  new Map(ranking[0]?.contributions.map(({ criterion, weight }) => [criterion, weight]));

const percent = (weight: number) => `${(100 * weight).toFixed(1)} %`;

/**
 * A criterion that comes or goes scales all others alike, since weights sum to 1; only what moves against the common
 * scale is worth saying.
 */
const commonScale = (old: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): number => {
  const ratios = [...old].flatMap(([criterion, was]) => {
    const is = now.get(criterion);
    return is === undefined || was === 0 ? [] : [is / was];
  });
  return ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 1;
};

/** Rules of the product that moved: criteria that came, went or weigh something else for the same answers. */
const ruleMovements = (before: Workings, after: Workings): readonly string[] => {
  const old = weightsOf(before);
  const now = weightsOf(after);
  if (old.size === 0 || now.size === 0) return [];
  const scale = commonScale(old, now);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((criterion) => {
    const was = old.get(criterion);
    const is = now.get(criterion);
    if (was === undefined)
      return [`“${criterionLabel(criterion)}” is a new criterion (${percent(is ?? 0)}).`];
    if (is === undefined)
      return [`“${criterionLabel(criterion)}” no longer counts (it was ${percent(was)}).`];
    return Math.abs(was * scale - is) < tolerance
      ? []
      : [`“${criterionLabel(criterion)}” now weighs ${percent(is)} instead of ${percent(was)}.`];
  });
};

/** What moved between two workings of the same answers, behind the tools that lead in either. */
export const movementsOf = (before: Workings, after: Workings, catalog: Catalog): readonly string[] => {
  const tools = [...new Set([...leadersOf(before), ...leadersOf(after)])];
  return [
    ...ruleMovements(before, after),
    ...tools.flatMap((tool) => toolMovements(tool, before, after, catalog)),
  ];
};
