import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../src/scoring/robustness/random.ts';
import { boundOf, boundsFor } from '../../../src/scoring/stack/bounds.ts';
import { compileProblem, type CompiledProblem } from '../../../src/scoring/stack/compiled-problem.ts';
import { diveForStack } from '../../../src/scoring/stack/dive.ts';
import { searchStacks } from '../../../src/scoring/stack/narrowing.ts';
import type { StackProblem } from '../../../src/scoring/stack/problem.ts';
import { searchWithin } from '../../../src/scoring/stack/search.ts';
import { stacksByEnumeration } from '../stack-problems.ts';

// The same made-up problems each time. How far the search goes on them is worked out by the code itself: it may go
// less far, but nobody should make it go further without noticing. What it finds is held against trying all sets.

interface Shape {
  readonly budget?: number;
  readonly bonuses?: number;
  readonly conflicts?: number;
  /** How many tools must stay. */
  readonly kept?: number;
}

const activities = ['a', 'b', 'c', 'd', 'e'];
const ids = ['r', 's', 't', 'u', 'v', 'w', 'x', 'y'];

/** Eight tools for five jobs, each of which can do about two thirds of them. */
const problemOf = (seed: number, { budget, bonuses = 0, conflicts = 0, kept = 0 }: Shape): StackProblem => {
  const random = createRandom(seed, 'problems');
  const hundredths = (most: number) => Math.round(random() * most) / 100;
  const pairs = (many: number) =>
    Array.from({ length: many }, () => {
      const first = Math.floor(random() * ids.length);
      const second = (first + 1 + Math.floor(random() * (ids.length - 1))) % ids.length;
      return [ids[first] ?? '', ids[second] ?? ''] as const;
    });
  return {
    activities: activities.map((id, place) => ({ id, weight: 0.1 + hundredths(20), required: place > 0 })),
    tools: ids.map((id) => ({
      id,
      cost: Math.floor(random() * 6),
      value: Object.fromEntries(
        activities.filter(() => random() < 0.65).map((one) => [one, hundredths(100)]),
      ),
    })),
    toolCost: 0.04,
    bonuses: pairs(bonuses).map(([one, other]) => ({ tools: [one, other], gain: hundredths(12) })),
    conflicts: pairs(conflicts),
    mustHave: ids.slice(0, kept),
    ...(budget === undefined ? {} : { budget }),
  };
};

/** Problems that have a stack. */
const made = (shape: Shape): readonly StackProblem[] =>
  Array.from({ length: 8 }, (_, place) => problemOf(place, shape)).filter(
    (problem) => stacksByEnumeration(problem).length > 0,
  );

const plain = made({});
const withBudget = made({ budget: 5 });
const withAll = made({ budget: 6, bonuses: 8, conflicts: 4 });
const withKept = made({ budget: 12, bonuses: 8, conflicts: 2, kept: 2 });

const enumerated = new Map(
  [...plain, ...withBudget, ...withAll, ...withKept].map((one) => [one, stacksByEnumeration(one)]),
);

const allStacks = (problem: StackProblem) => enumerated.get(problem) ?? [];

const best = (problem: StackProblem) => allStacks(problem)[0]?.objective ?? NaN;

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

const whole = (problem: CompiledProblem) => 2 ** problem.activities.length - 1;

const upperBound = (problem: StackProblem) => {
  const compiled = compileProblem(problem);
  return compiled.constant + boundOf(boundsFor(compiled), whole(compiled), compiled.allowance);
};

const limits = { count: 3, margin: 0.1, nodes: 1e6 };

const foundBy = (problem: StackProblem, look?: number) => {
  const compiled = compileProblem(problem);
  const { found, nodes, proven } = searchStacks(compiled, limits, look);
  const stacks = found.map(({ opened }) =>
    [...compiled.kept, ...opened.flatMap((place) => compiled.candidates[place] ?? [])]
      .map(({ id }) => id)
      .toSorted(),
  );
  return { stacks, nodes, proven };
};

describe('the bound of a problem', () => {
  test('is the best stack itself without budget, bonuses and conflicts', () => {
    for (const problem of plain) expect(upperBound(problem)).toBeCloseTo(best(problem), 9);
  });

  test.each([
    ['a budget', withBudget, 0.111],
    ['everything', withAll, 1.377],
    ['tools that must stay', withKept, 0.825],
  ])('with %s is never below the best stack, and not far above', (_name, problems, gap) => {
    const gaps = problems.map((problem) => upperBound(problem) - best(problem));
    expect(Math.min(...gaps)).toBeGreaterThan(-1e-9);
    expect(sum(gaps)).toBeLessThan(gap);
  });
});

describe('a stack found at once', () => {
  test.each([
    ['nothing besides', plain, 1e-9],
    ['a budget', withBudget, 0.0988],
    ['everything', withAll, 0.6884],
    ['tools that must stay', withKept, 0.2034],
  ])('with %s comes near to the best', (_name, problems, lost) => {
    const losses = problems.map((problem) => {
      const compiled = compileProblem(problem);
      return best(problem) - (diveForStack(compiled, boundsFor(compiled))?.objective ?? NaN);
    });
    expect(Math.min(...losses)).toBeGreaterThan(-1e-9);
    expect(sum(losses)).toBeLessThan(lost);
  });
});

describe('the search', () => {
  test.each([
    ['nothing besides', plain, undefined, 90],
    ['a budget', withBudget, undefined, 94],
    ['everything', withAll, undefined, 212],
    ['tools that must stay', withKept, undefined, 60],
    ['everything, narrowed after a look at two', withAll, 2, 219],
  ])('with %s finds the best three and goes no further than it has to', (_name, problems, look, nodes) => {
    let steps = 0;
    for (const problem of problems) {
      const all = allStacks(problem).slice(0, 3);
      const near = all.filter(
        ({ objective }) => objective >= best(problem) - 0.1 * Math.abs(best(problem)) - 1e-10,
      );
      const found = foundBy(problem, look);
      expect(found.proven).toBe(true);
      expect(found.stacks).toEqual(near.map(({ ids: tools }) => tools));
      steps += found.nodes;
    }
    expect(steps).toBeLessThanOrEqual(nodes);
  });

  test('gives up its proof at the limit of steps', () => {
    for (const problem of withAll) {
      const compiled = compileProblem(problem);
      const { proven, nodes } = searchWithin(compiled, boundsFor(compiled), { ...limits, nodes: 1 });
      expect([proven, nodes]).toEqual([false, 1]);
    }
  });
});
