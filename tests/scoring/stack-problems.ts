import * as fc from 'fast-check';
import type { StackActivity, StackProblem, StackTool } from '../../src/scoring/stack/problem.ts';

/** What a test may ask of generated problems. */
export interface ProblemShape {
  /** Fewest and most tools. */
  readonly leastTools?: number;
  readonly tools?: number;
  readonly activities?: number;
  readonly conflicts?: boolean;
  readonly bonuses?: boolean;
  readonly budget?: boolean;
  readonly mustHave?: boolean;
  readonly optional?: boolean;
}

/** Hundredths, so that equal sums are common and ties are met. */
const hundredths = (max: number) => fc.integer({ min: 0, max }).map((whole) => whole / 100);

const activitiesArbitrary = (most: number, optional: boolean): fc.Arbitrary<StackActivity[]> =>
  fc
    .array(fc.record({ weight: hundredths(50), required: optional ? fc.boolean() : fc.constant(true) }), {
      minLength: 1,
      maxLength: most,
    })
    .map((list) => list.map((one, place) => ({ id: `a${place}`, ...one })));

const toolsArbitrary = (
  activities: readonly StackActivity[],
  least: number,
  most: number,
): fc.Arbitrary<StackTool[]> => {
  const value = fc.array(fc.option(hundredths(100), { freq: 1, nil: undefined }), {
    minLength: activities.length,
    maxLength: activities.length,
  });
  return fc
    .array(fc.record({ value, cost: fc.integer({ min: 0, max: 5 }) }), { minLength: least, maxLength: most })
    .map((list) =>
      list.map(({ value: values, cost }, place) => ({
        id: `t${String.fromCodePoint(97 + place)}`,
        cost,
        value: Object.fromEntries(
          activities.flatMap(({ id }, index) => {
            const one = values[index];
            return one === undefined ? [] : [[id, one] as const];
          }),
        ),
      })),
    );
};

/** Small problems of every kind, infeasible ones among them. */
export const problemArbitrary = ({
  leastTools = 1,
  tools: mostTools = 7,
  activities: mostActivities = 5,
  conflicts = true,
  bonuses = true,
  budget = true,
  mustHave = true,
  optional = true,
}: ProblemShape = {}): fc.Arbitrary<StackProblem> =>
  activitiesArbitrary(mostActivities, optional).chain((activities) =>
    toolsArbitrary(activities, leastTools, mostTools).chain((tools) => {
      const ids = tools.map(({ id }) => id);
      const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([a, b]) => a !== b);
      const pairs = ids.length < 2 ? fc.constant([]) : fc.array(pair, { maxLength: 4 });
      return fc.record({
        activities: fc.constant(activities),
        tools: fc.constant(tools),
        toolCost: hundredths(20),
        conflicts: conflicts ? pairs : fc.constant([]),
        bonuses: bonuses
          ? pairs.chain((list) =>
              fc
                .array(hundredths(15), { minLength: list.length, maxLength: list.length })
                .map((gains) => list.map((one, place) => ({ tools: one, gain: gains[place] ?? 0 }))),
            )
          : fc.constant([]),
        budget: budget ? fc.oneof(fc.constant(1e6), fc.integer({ min: 0, max: 15 })) : fc.constant(1e6),
        mustHave: mustHave ? fc.subarray(ids, { maxLength: Math.min(2, ids.length) }) : fc.constant([]),
      });
    }),
  );

const bestServer = (present: readonly StackTool[], activity: string, kept: readonly string[]) =>
  present
    .filter(({ value }) => value[activity] !== undefined)
    .toSorted(
      (a, b) =>
        (b.value[activity] ?? 0) - (a.value[activity] ?? 0) ||
        Number(kept.includes(b.id)) - Number(kept.includes(a.id)) ||
        (a.id < b.id ? -1 : 1),
    )[0];

/** Objective of a set of tools, straight from the definition; null if the set breaks a constraint. */
export const objectiveOf = (problem: StackProblem, ids: readonly string[]): number | null => {
  const { activities, tools, toolCost, conflicts = [], bonuses = [], budget = Infinity } = problem;
  const kept = problem.mustHave ?? [];
  const present = tools.filter(({ id }) => ids.includes(id));
  const servers = activities.map(({ id }) => bestServer(present, id, kept));
  const serving = new Set(servers.map((tool) => tool?.id));
  const within = (pair: readonly string[]) => pair.every((id) => ids.includes(id));
  const broken =
    !kept.every((id) => ids.includes(id)) ||
    conflicts.some(within) ||
    present.reduce((sum, { cost = 0 }) => sum + cost, 0) > budget ||
    activities.some(({ required }, place) => required && servers[place] === undefined) ||
    ids.some((id) => !kept.includes(id) && !serving.has(id));
  if (broken) return null;
  const served = activities.reduce(
    (sum, { id, weight }, place) => sum + weight * (servers[place]?.value[id] ?? 0),
    0,
  );
  const gained = bonuses.filter(({ tools: pair }) => within(pair)).reduce((sum, { gain }) => sum + gain, 0);
  return served + gained - toolCost * ids.length;
};

/** Every set of tools that meets the constraints, best first, by trying all of them. */
export const stacksByEnumeration = (
  problem: StackProblem,
): readonly { ids: string[]; objective: number }[] => {
  const all = problem.tools.map(({ id }) => id).toSorted();
  const sets = Array.from({ length: 2 ** all.length }, (_, bits) =>
    all.filter((_id, place) => (bits & (1 << place)) !== 0),
  );
  return sets
    .flatMap((ids) => {
      const objective = objectiveOf(problem, ids);
      return objective === null ? [] : [{ ids, objective }];
    })
    .toSorted((a, b) => {
      if (Math.abs(a.objective - b.objective) > 1e-10) return b.objective - a.objective;
      return a.ids.length - b.ids.length || (a.ids.join(' ') < b.ids.join(' ') ? -1 : 1);
    });
};
