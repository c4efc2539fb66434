import type { ActivityId } from '../../catalog/activities.ts';
import { toolsFor, type Catalog } from '../../catalog/catalog.ts';
import type { Answers } from '../../questions/answers.ts';
import { createContext } from '../context.ts';
import { checkedConstraints } from '../screening.ts';
import { weighCriteria } from '../weights.ts';

/**
 * The table behind a ranking, reduced to what decides the first place: each criterion's swing points (before they
 * are normalised, which changes no order) with the expected value of every tool, and who fails which constraint.
 */
export interface Assessment {
  readonly tools: readonly string[];
  readonly criteria: ReadonlyMap<string, Column>;
  /** Constraint id → for each tool, whether it fails. Constraints that nobody fails are left out. */
  readonly failures: ReadonlyMap<string, readonly boolean[]>;
}

/** One criterion: its swing points and points × value of every tool. */
export interface Column {
  readonly points: number;
  readonly weighted: readonly number[];
}

/** Works out the table for one set of answers. */
export const assess = (
  catalog: Catalog,
  answers: Answers,
  activity: ActivityId,
  today: string = catalog.date,
): Assessment => {
  const context = createContext(catalog, answers, activity, today);
  const tools = toolsFor(catalog, activity);
  const columns = weighCriteria(context).map(({ criterion, prepared, points }): [string, Column] => [
    criterion.id,
    { points, weighted: tools.map((tool) => points * prepared.value(tool).value) },
  ]);
  const failures = checkedConstraints(context).map(({ constraint, check }): [string, boolean[]] => [
    constraint.id,
    tools.map((tool) => check(tool).outcome === 'fail'),
  ]);
  return {
    tools: tools.map(({ id }) => id),
    criteria: new Map(columns),
    failures: new Map(failures.filter(([, failed]) => failed.includes(true))),
  };
};

/** What is different between two tables: the columns that changed, by name; null stands for "gone". */
export interface Difference {
  readonly criteria: ReadonlyMap<string, Column | null>;
  readonly failures: ReadonlyMap<string, readonly boolean[] | null>;
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((value, place) => value === b[place]);

const sameColumn = (a: Column, b: Column): boolean =>
  a.points === b.points && sameList(a.weighted, b.weighted);

const changed = <T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  same: (a: T, b: T) => boolean,
): ReadonlyMap<string, T | null> => {
  const changes = new Map<string, T | null>();
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(name);
    const now = after.get(name);
    if (old === undefined || now === undefined || !same(old, now)) changes.set(name, now ?? null);
  }
  return changes;
};

/** The columns in which `after` differs from `before`. */
export const differenceOf = (before: Assessment, after: Assessment): Difference => ({
  criteria: changed(before.criteria, after.criteria, sameColumn),
  failures: changed(before.failures, after.failures, sameList),
});

const shareNames = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean =>
  [...a.keys()].some((name) => b.has(name));

/** True if two differences touch none of the same columns, so that applying both is just the sum. */
export const independent = (a: Difference, b: Difference): boolean =>
  !shareNames(a.criteria, b.criteria) && !shareNames(a.failures, b.failures);

const patched = <T>(
  before: ReadonlyMap<string, T>,
  changes: ReadonlyMap<string, T | null>,
): ReadonlyMap<string, T> => {
  const after = new Map(before);
  for (const [name, column] of changes) {
    if (column === null) after.delete(name);
    else after.set(name, column);
  }
  return after;
};

/** The table with some columns replaced. */
export const withDifference = (before: Assessment, { criteria, failures }: Difference): Assessment => ({
  tools: before.tools,
  criteria: patched(before.criteria, criteria),
  failures: patched(before.failures, failures),
});
