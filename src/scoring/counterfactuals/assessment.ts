import type { ActivityId } from '../../catalog/activities.ts';
import { toolsFor, type Catalog } from '../../catalog/catalog.ts';
import type { Tool } from '../../catalog/tool.ts';
import type { Answers } from '../../questions/answers.ts';
import type { Context } from '../context.ts';
import { constraints, criteria } from '../registry.ts';
import { checkedConstraint } from '../screening.ts';
import { prepareWays, type ChosenWay, type KnownWays } from '../way-of-use.ts';
import { statedCriterion } from '../weights.ts';
import { createReader, type Reader, type Reading } from './reading.ts';

/** One criterion: its swing points without and with the importance of its group, and the value of every tool. */
export interface Column {
  readonly points: number;
  readonly stated: number;
  readonly values: Float64Array;
}

/**
 * The table behind a ranking, reduced to what decides the first place. Every part of it knows which answers it
 * rests on, so that the table for other answers can take over the parts that do not look at what is different.
 */
export interface Assessment {
  /** How the team would have each tool. */
  readonly ways: Reading<readonly ChosenWay[]>;
  /** In the order of the registry; null where a criterion does not matter. */
  readonly columns: readonly Reading<Column | null>[];
  /** For each constraint, in the order of the registry, which tools fail it; null where none does. */
  readonly failures: readonly Reading<readonly boolean[] | null>[];
}

/** A part of a table that is known already, or undefined if it must be worked out. */
export type Take = <T>(part: (table: Assessment) => Reading<T> | undefined) => Reading<T> | undefined;

/** Works out tables of the tools of one activity. */
export interface Assessor {
  readonly tools: readonly Tool[];
  /** The table for some answers; `take` hands over the parts that are known. */
  readonly assess: (answers: () => Answers, take: Take) => Assessment;
}

const takeNothing: Take = () => undefined;

/** The table for answers of which no other table knows anything. */
export const assessAnew = ({ assess }: Assessor, answers: Answers): Assessment =>
  assess(() => answers, takeNothing);

const columnFor = (context: Context, tools: readonly Tool[], place: number): Column | null => {
  const criterion = criteria[place];
  const made = criterion === undefined ? null : statedCriterion(criterion, context);
  if (made === null) return null;
  const { prepared, stated } = made;
  const values = new Float64Array(tools.length);
  for (const [index, tool] of tools.entries()) values[index] = prepared.value(tool).value;
  return { points: prepared.points, stated, values };
};

const failuresFor = (context: Context, tools: readonly Tool[], place: number): readonly boolean[] | null => {
  const constraint = constraints[place];
  const made = constraint === undefined ? null : checkedConstraint(constraint, context);
  if (made === null) return null;
  const failed = tools.map((tool) => made.check(tool).outcome === 'fail');
  return failed.includes(true) ? failed : null;
};

/** Makes ready the assessment of the tools of an activity, as of the day of the catalog. */
export const createAssessor = (catalog: Catalog, activity: ActivityId): Assessor => {
  const tools = toolsFor(catalog, activity);
  const placeOf = new Map(tools.map((tool, place) => [tool, place]));
  const known: KnownWays = new Map();
  const contextFor = ({ answers, rely }: Reader, ways: Reading<readonly ChosenWay[]>): Context => {
    let relied: readonly ChosenWay[] | undefined;
    const wayOf = (tool: Tool): ChosenWay => {
      relied ??= rely(ways);
      return relied[placeOf.get(tool) ?? -1] ?? prepareWays(answers, activity, known)(tool);
    };
    return { activity, answers, catalog, today: catalog.date, wayOf };
  };
  const assess = (answers: () => Answers, take: Take): Assessment => {
    let made: Reader | undefined;
    const reader = () => (made ??= createReader(answers()));
    const waysFor = () => {
      const choose = prepareWays(reader().answers, activity, known);
      return tools.map((tool) => choose(tool));
    };
    const ways = take((table) => table.ways) ?? reader().read(waysFor);
    const read = <T>(work: (context: Context) => T): Reading<T> =>
      reader().read(() => work(contextFor(reader(), ways)));
    return {
      ways,
      columns: criteria.map(
        (_, place) =>
          take((table) => table.columns[place]) ?? read((context) => columnFor(context, tools, place)),
      ),
      failures: constraints.map(
        (_, place) =>
          take((table) => table.failures[place]) ?? read((context) => failuresFor(context, tools, place)),
      ),
    };
  };
  return { tools, assess };
};
