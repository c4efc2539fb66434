import type { Assessment, Column } from './assessment.ts';

/** Scores closer than this, in points of 100, are equal. */
const tieTolerance = 1e-7;

/** Who leads a table, and by how much. */
export interface Standing {
  /** Places of the tools in first place; several if they are tied, none if every tool is out. */
  readonly first: readonly number[];
  /** Score of each tool in points of 100. */
  readonly scores: Float64Array;
  readonly eliminated: readonly boolean[];
}

const eliminatedIn = ({ failures }: Assessment, count: number): boolean[] => {
  const out = Array.from({ length: count }, () => false);
  for (const { value } of failures) {
    if (value === null) continue;
    for (let place = 0; place < count; place += 1) if (value[place] === true) out[place] = true;
  }
  return out;
};

/** The swing points that count: with the importance of the groups, or without if every importance is 0. */
const pointsIn = (columns: readonly Column[]): ((column: Column) => number) =>
  columns.some(({ stated }) => stated > 0) ? ({ stated }) => stated : ({ points }) => points;

const scoresIn = (columns: readonly Column[], count: number): Float64Array => {
  const scores = new Float64Array(count);
  const pointsOf = pointsIn(columns);
  let total = 0;
  for (const column of columns) {
    const points = pointsOf(column);
    total += points;
    for (let place = 0; place < count; place += 1)
      scores[place] = (scores[place] ?? 0) + points * (column.values[place] ?? 0);
  }
  for (let place = 0; place < count; place += 1) scores[place] = (100 * (scores[place] ?? 0)) / total;
  return scores;
};

/** Sums a table of so many tools up to scores and finds the first place. */
export const standingOf = (table: Assessment, count: number): Standing => {
  const columns = table.columns.map(({ value }) => value).filter((column) => column !== null);
  const scores = scoresIn(columns, count);
  const eliminated = eliminatedIn(table, count);
  let best = -Infinity;
  for (let place = 0; place < count; place += 1)
    if (eliminated[place] !== true) best = Math.max(best, scores[place] ?? 0);
  const first: number[] = [];
  for (let place = 0; place < count; place += 1)
    if (eliminated[place] !== true && best - (scores[place] ?? 0) <= tieTolerance) first.push(place);
  return { scores, eliminated, first };
};
