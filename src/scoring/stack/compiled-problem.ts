import type { StackActivity, StackProblem, StackTool } from './problem.ts';

/** Marks a value that is not there. */
export const absent = -Infinity;

/** A tool that may be opened, in numbers. Activities are bits: activity i is 1 << i. */
export interface Candidate {
  readonly id: string;
  /** Bits of the activities that it covers. */
  readonly cover: number;
  /** Value for each activity, `absent` where it does not cover it. */
  readonly values: Float64Array;
  /** Weight × value for each activity, 0 where it does not cover it. */
  readonly worths: Float64Array;
  /** What it must earn, less its bonuses with the tools that must stay; may be negative. */
  readonly price: number;
  readonly cost: number;
}

/** A problem made ready for search: ids in a fixed order, the tools that must stay folded in. */
export interface CompiledProblem {
  readonly activities: readonly StackActivity[];
  readonly weights: Float64Array;
  /** Tools that must stay, by id. */
  readonly kept: readonly StackTool[];
  /** Best value of a kept tool for each activity; `absent` if there is none. */
  readonly keptValues: Float64Array;
  /** Weighted worth of an activity for which no candidate is opened; `absent` if that is not allowed. */
  readonly fallback: Float64Array;
  /** Bits of the activities that have a fallback. */
  readonly spareable: number;
  /** Fixed part of the objective: price of the kept tools and their bonuses with each other. */
  readonly constant: number;
  readonly candidates: readonly Candidate[];
  /** Bonus of each pair of candidates, row by row. */
  readonly bonus: Float64Array;
  /** 1 where a pair of candidates conflicts, row by row. */
  readonly conflict: Uint8Array;
  /** What is left to spend besides the kept tools; infinite if there is no budget. */
  readonly allowance: number;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** Heavy activities first: they decide most, so the search settles them early. */
const byWeight = (a: StackActivity, b: StackActivity) => b.weight - a.weight || byId(a, b);

/** Symmetric lookup of numbers by pairs of ids. */
const pairTable = (pairs: readonly { tools: readonly [string, string]; gain: number }[]) => {
  const table = new Map<string, Map<string, number>>();
  const put = (from: string, to: string, gain: number) => {
    const row = table.get(from) ?? new Map<string, number>();
    row.set(to, (row.get(to) ?? 0) + gain);
    table.set(from, row);
  };
  for (const { tools, gain } of pairs) {
    if (tools[0] === tools[1]) continue;
    put(tools[0], tools[1], gain);
    put(tools[1], tools[0], gain);
  }
  return (from: string, to: string): number => table.get(from)?.get(to) ?? 0;
};

type Pairs = ReturnType<typeof pairTable>;

const valuesOf = (activities: readonly StackActivity[], { value }: StackTool): Float64Array =>
  Float64Array.from(activities, ({ id }) => value[id] ?? absent);

const coverOf = (values: Float64Array): number =>
  values.reduce((cover, value, place) => (value === absent ? cover : cover | (1 << place)), 0);

interface Parts {
  readonly problem: StackProblem;
  readonly activities: readonly StackActivity[];
  readonly kept: readonly StackTool[];
  readonly gain: Pairs;
}

const toCandidate = (tool: StackTool, { problem, activities, kept, gain }: Parts): Candidate => {
  const values = valuesOf(activities, tool);
  return {
    id: tool.id,
    cover: coverOf(values),
    values,
    worths: values.map((value, place) => (value === absent ? 0 : (activities[place]?.weight ?? 0) * value)),
    price: problem.toolCost - kept.reduce((sum, other) => sum + gain(tool.id, other.id), 0),
    cost: tool.cost ?? 0,
  };
};

const spentOn = (tools: readonly StackTool[]): number => tools.reduce((sum, { cost = 0 }) => sum + cost, 0);

const constantOf = ({ problem, kept, gain }: Parts): number => {
  const bonuses = kept.flatMap((one, place) => kept.slice(place + 1).map((other) => gain(one.id, other.id)));
  return bonuses.reduce((sum, bonus) => sum + bonus, 0) - problem.toolCost * kept.length;
};

const bestOf = (kept: readonly StackTool[], activity: StackActivity): number =>
  kept.reduce((best, { value }) => Math.max(best, value[activity.id] ?? absent), absent);

/** Puts a checked problem into numbers, without the tools that cannot be part of any stack. */
export const compileProblem = (problem: StackProblem): CompiledProblem => {
  const activities = problem.activities.toSorted(byWeight);
  const gain = pairTable(problem.bonuses ?? []);
  const clash = pairTable((problem.conflicts ?? []).map((tools) => ({ tools, gain: 1 })));
  const must = new Set(problem.mustHave);
  const sorted = problem.tools.toSorted(byId);
  const kept = sorted.filter(({ id }) => must.has(id));
  const allowance = (problem.budget ?? Infinity) - spentOn(kept);
  const open = sorted.filter(
    (tool) =>
      !must.has(tool.id) &&
      (tool.cost ?? 0) <= allowance &&
      coverOf(valuesOf(activities, tool)) !== 0 &&
      kept.every((other) => clash(tool.id, other.id) === 0),
  );
  const parts: Parts = { problem, activities, kept, gain };
  const keptValues = Float64Array.from(activities, (activity) => bestOf(kept, activity));
  const weights = Float64Array.from(activities, ({ weight }) => weight);
  const fallback = keptValues.map((value, place) => {
    if (value !== absent) return (weights[place] ?? 0) * value;
    return activities[place]?.required === true ? absent : 0;
  });
  return {
    activities,
    weights,
    kept,
    keptValues,
    fallback,
    spareable: coverOf(fallback),
    constant: constantOf(parts),
    candidates: open.map((tool) => toCandidate(tool, parts)),
    bonus: Float64Array.from(open.flatMap((one) => open.map((other) => gain(one.id, other.id)))),
    conflict: Uint8Array.from(open.flatMap((one) => open.map((other) => Math.sign(clash(one.id, other.id))))),
    allowance,
  };
};

const pick = <T extends Float64Array | Uint8Array>(
  from: T,
  to: T,
  width: number,
  kept: readonly number[],
): T => {
  for (const [row, a] of kept.entries())
    for (const [column, b] of kept.entries()) to[row * kept.length + column] = from[a * width + b] ?? 0;
  return to;
};

/** The same problem with only some of its candidates, given by their places in ascending order. */
export const restrictTo = (problem: CompiledProblem, places: readonly number[]): CompiledProblem => {
  const width = problem.candidates.length;
  const size = places.length ** 2;
  return {
    ...problem,
    candidates: places.flatMap((place) => problem.candidates[place] ?? []),
    bonus: pick(problem.bonus, new Float64Array(size), width, places),
    conflict: pick(problem.conflict, new Uint8Array(size), width, places),
  };
};
