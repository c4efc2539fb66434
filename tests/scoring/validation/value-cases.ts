import { expect } from 'vitest';
import { between, known } from '../../../src/scoring/criterion.ts';
import { weightedSums } from '../../../src/scoring/rank.ts';
import {
  dominates,
  necessaryWinners,
  paretoFront,
  possibleWinners,
} from '../../../src/scoring/sensitivity/dominance.ts';
import { pairSwap } from '../../../src/scoring/sensitivity/pair-swap.ts';
import { smallestChangeL1, smallestChangeL2 } from '../../../src/scoring/sensitivity/weight-change.ts';
import { orderIntervals, weightIntervals } from '../../../src/scoring/sensitivity/weight-stability.ts';
import { selectStack } from '../../../src/scoring/stack/select-stack.ts';
import { piecewise } from '../../../src/scoring/value-functions.ts';
import {
  rankOrderCentroid,
  rankReciprocal,
  rankSum,
  swingWeights,
  weightsOfRanks,
} from '../../../src/scoring/weight-formulas.ts';
import type { CasesByKind } from './cases.ts';

const near = (found: number | null | undefined, exact: number, within: number): void => {
  expect(Math.abs((found ?? NaN) - exact)).toBeLessThanOrEqual(within);
};

const allNear = (
  found: readonly number[] | null | undefined,
  exact: readonly number[],
  within: number,
): void => {
  expect(found).toHaveLength(exact.length);
  for (const [place, one] of exact.entries()) near(found?.[place], one, within);
};

/** Score in the unit of the values: tables give raw measures, ours are in points of 100. */
const scoreOf = (values: readonly number[], weights: readonly number[]): number =>
  weightedSums(
    weights.map((weight) => ({ weight })),
    values.map((value) => ({ low: value, value, high: value })),
  ).score / 100;

const ranksOf = (scores: readonly number[]): readonly number[] =>
  scores.map((score) => 1 + scores.filter((other) => other > score + 1e-9).length);

export const checkAdditive = ({ input, expected, tolerance }: CasesByKind['additive']): void => {
  const weights = input.normalizeWeights ? swingWeights(input.weights) : input.weights;
  const scores = input.matrix.map((row) => scoreOf(row, weights));
  allNear(scores, expected.scores, tolerance.abs);
  expect(ranksOf(scores)).toEqual(expected.ranks);
};

const formulas = { 'roc': rankOrderCentroid, 'rank-sum': rankSum, 'rank-reciprocal': rankReciprocal };

export const checkWeights = ({ input, expected, tolerance }: CasesByKind['weights']): void => {
  const { method, n, points, ranks } = input;
  if (points !== undefined) {
    const percent = swingWeights(points).map((weight) => 100 * weight);
    allNear(percent, expected.weightsPercentRounded ?? [], tolerance.abs);
    return;
  }
  const formula = formulas[method as keyof typeof formulas];
  const found = ranks === undefined ? formula(n ?? 0) : weightsOfRanks(ranks, formula);
  allNear(found, expected.weights ?? [], tolerance.abs);
};

export const checkDominance = ({ input, expected }: CasesByKind['dominance']): void => {
  const { alternatives, objectives } = input;
  const values = input.matrix.map((row) =>
    row.map((one, place) => (objectives[place] === 'min' ? -one : one)),
  );
  const named = (places: readonly number[]) => places.map((place) => alternatives[place]);
  const pairs = values.flatMap((a, one) =>
    values.flatMap((b, other) => (dominates(a, b) ? [[alternatives[one], alternatives[other]]] : [])),
  );
  const slightlyBetter = (row: readonly number[]) => row.map((one) => one + 1e-9);
  const weakly = [...values.keys()].filter(
    (place) => !values.some((other) => dominates(other, slightlyBetter(values[place] ?? []))),
  );
  expect(named(paretoFront(values))).toEqual(expected.paretoFront);
  expect(pairs).toEqual(expected.dominates);
  expect(named(weakly)).toEqual(expected.weaklyEfficient);
};

/** Values of the two branches of a tree of criteria, each by its own swing weights. */
const branchValues = ({ matrix, swingPoints, branchSizes: [first] }: CasesByKind['crossover']['input']) => {
  const left = swingWeights(swingPoints.slice(0, first));
  const right = swingWeights(swingPoints.slice(first));
  return matrix.map((row) => [scoreOf(row.slice(0, first), left), scoreOf(row.slice(first), right)] as const);
};

export const checkCrossover = ({ input, expected, tolerance }: CasesByKind['crossover']): void => {
  const values = branchValues(input);
  const lines = Object.values(input.lines);
  allNear(
    values.map(([turnover]) => turnover),
    lines.map(({ at100 }) => at100),
    1e-9,
  );
  allNear(
    values.map(([, other]) => other),
    lines.map(({ at0 }) => at0),
    1e-9,
  );
  const names = Object.keys(input.lines);
  const elton = names.indexOf('Elton Street');
  allNear(values[elton], [expected['Elton at 100'], expected['Elton at 0']], tolerance.abs);
  const [turnover] = weightIntervals(values, [0.8, 0.2], names.indexOf('Addison Square'));
  near(100 * (turnover?.low ?? NaN), expected.crossoverPercent, tolerance.abs);
  expect(turnover?.takesOverBelow).toBe(elton);
};

export const checkStability = ({ input, expected, tolerance }: CasesByKind['weight-stability']): void => {
  const { values, weights, scope } = input;
  const scores = values.map((row) => scoreOf(row, weights));
  allNear(scores, expected.scores, tolerance.abs);
  const order = [...values.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const top = weightIntervals(values, weights, order[0] ?? 0);
  const found = scope === 'top' ? top : orderIntervals(values, weights, order);
  expect(found).toHaveLength(expected.intervals.length);
  for (const { criterion, weight, lo, hi, challengerBelow, challengerAbove } of expected.intervals) {
    near(found[criterion]?.weight, weight, tolerance.abs);
    near(found[criterion]?.low, lo, tolerance.abs);
    near(found[criterion]?.high, hi, tolerance.abs);
    if (scope !== 'top') continue;
    expect(top[criterion]?.takesOverBelow).toBe(challengerBelow);
    expect(top[criterion]?.takesOverAbove).toBe(challengerAbove);
  }
};

export const checkDelta = ({ input, expected, tolerance }: CasesByKind['weight-delta']): void => {
  const row = (place: number) => input.values[place - 1] ?? [];
  allNear(
    input.values.map((values) => scoreOf(values, input.weights)),
    expected.scores,
    tolerance.abs,
  );
  for (const { pair, criterion, deltaAbsolute, deltaPercent, feasible } of expected.changes) {
    const swap = pairSwap(row(pair[0]), row(pair[1]), input.weights, criterion - 1);
    near(swap?.delta, deltaAbsolute, tolerance.abs);
    near(swap?.percent, deltaPercent, 100 * tolerance.abs);
    expect(swap?.feasible).toBe(feasible);
  }
};

export const checkCounterfactual = ({
  input,
  expected,
  tolerance,
}: CasesByKind['counterfactual-weights']): void => {
  const scores = input.values.map((row) => scoreOf(row, input.weights));
  expect(scores.indexOf(Math.max(...scores))).toBe(expected.leader);
  for (const { challenger, gap, l1, l2 } of expected.challengers) {
    const differences = (input.values[expected.leader] ?? []).map(
      (value, place) => value - (input.values[challenger]?.[place] ?? 0),
    );
    near((scores[expected.leader] ?? 0) - (scores[challenger] ?? 0), gap, tolerance.abs);
    for (const [change, exact] of [
      [smallestChangeL1(input.weights, differences), l1],
      [smallestChangeL2(input.weights, differences), l2],
    ] as const) {
      if (exact.weights === null) expect(change).toBeNull();
      else allNear(change?.weights, exact.weights, tolerance.abs);
      if (exact.distance !== null) near(change?.distance, exact.distance, tolerance.abs);
    }
  }
};

/** The scalings that the cases warn of: each column by its own sum, or between its own ends. */
const scaledOverSet = {
  'sum': (column: readonly number[]) => column.map((one) => one / column.reduce((sum, x) => sum + x, 0)),
  'minmax-set': (column: readonly number[]) =>
    column.map((one) => (one - Math.min(...column)) / (Math.max(...column) - Math.min(...column))),
};

export const checkReversal = ({ input, expected, tolerance }: CasesByKind['rank-reversal']): void => {
  const { matrix, weights, added, scaling, fixedRange } = input;
  const scale = scaledOverSet[scaling];
  const overSet = (rows: readonly (readonly number[])[]) => {
    const columns = weights.map((_, column) => scale(rows.map((row) => row[column] ?? 0)));
    return rows.map((_, place) =>
      scoreOf(
        columns.map((column) => column[place] ?? 0),
        weights,
      ),
    );
  };
  const value = piecewise([fixedRange[0], 0], [fixedRange[1], 1]);
  const fixed = (rows: readonly (readonly number[])[]) => rows.map((row) => scoreOf(row.map(value), weights));
  allNear(overSet(matrix), expected.before, tolerance.abs);
  allNear(overSet([...matrix, added]), expected.after, tolerance.abs);
  const [before, after] = [fixed(matrix), fixed([...matrix, added])];
  if (expected.fixedScaleBefore) allNear(before, expected.fixedScaleBefore, tolerance.abs);
  if (expected.fixedScaleAfter) allNear(after, expected.fixedScaleAfter, tolerance.abs);
  const old = matrix.length;
  expect(ranksOf(overSet([...matrix, added]).slice(0, old))).not.toEqual(ranksOf(overSet(matrix)));
  expect(after.slice(0, old)).toEqual(before);
};

export const checkMissing = ({ input, expected, tolerance }: CasesByKind['missing-band']): void => {
  const weights = input.weights.map((weight) => ({ weight }));
  const sums = input.values.map((row) =>
    weightedSums(
      weights,
      row.map((value) => (value === null ? between(0, 0.5, 1) : known(value))),
    ),
  );
  const bands = sums.map(({ low, high }) => ({ low, high }));
  const hundredth = (one: number) => one / 100;
  allNear(
    sums.map(({ low }) => hundredth(low)),
    expected.lo,
    tolerance.abs,
  );
  allNear(
    sums.map(({ high }) => hundredth(high)),
    expected.hi,
    tolerance.abs,
  );
  allNear(
    sums.map(({ score }) => hundredth(score)),
    expected.mid,
    tolerance.abs,
  );
  expect(possibleWinners(bands)).toEqual(expected.possibleWinners);
  expect(necessaryWinners(bands)).toEqual(expected.necessaryWinners);
  const pairs = bands.flatMap((a, one) =>
    bands.flatMap((b, other) =>
      one !== other && necessaryWinners([a, b]).includes(0) ? [[one, other]] : [],
    ),
  );
  expect(pairs).toEqual(expected.necessaryPairs);
};

export const checkPortfolio = ({ input, expected, tolerance }: CasesByKind['portfolio']): void => {
  const selection = selectStack(input);
  expect(selection.feasible).toBe(expected.feasible);
  if (!selection.feasible) {
    const coverable = new Set(input.tools.flatMap(({ value }) => Object.keys(value)));
    const missing = input.activities.map(({ id }) => id).filter((id) => !coverable.has(id));
    expect(selection.uncovered).toEqual(missing);
    return;
  }
  const { tools, objective, serving } = selection.best;
  near(objective, expected.objective ?? NaN, tolerance.abs);
  expect((expected.optimalSets ?? []).map((set) => set.toSorted())).toContainEqual(tools);
  expect(serving).toEqual(expected.assignment);
};
