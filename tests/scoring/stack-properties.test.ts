import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileProblem } from '../../src/scoring/stack/compiled-problem.ts';
import { searchStacks } from '../../src/scoring/stack/narrowing.ts';
import type { StackProblem } from '../../src/scoring/stack/problem.ts';
import { lossWithout, selectStack } from '../../src/scoring/stack/select-stack.ts';
import type { FoundSelection, StackSelection } from '../../src/scoring/stack/selection.ts';
import { objectiveOf, problemArbitrary, stacksByEnumeration } from './stack-problems.ts';
import { propertyRuns } from '../property-runs.ts';

const runs = { numRuns: 1000 };

const found = (selection: StackSelection): FoundSelection => {
  if (!selection.feasible) throw new Error('expected a stack');
  return selection;
};

/** Objective of the best stack; -Infinity if there is none. */
const optimum = (problem: StackProblem): number => {
  const selection = selectStack(problem);
  return selection.feasible ? selection.best.objective : -Infinity;
};

describe('P30 the best stack', () => {
  test('is the best of all sets, and the runners-up are the next within 3 %', () => {
    fc.assert(
      fc.property(problemArbitrary(), (problem) => {
        const selection = selectStack(problem);
        const all = stacksByEnumeration(problem);
        const best = all[0]?.objective ?? 0;
        const near = all
          .filter(({ objective }) => objective >= best - 0.03 * Math.abs(best) - 1e-10)
          .slice(0, 6);
        const stacks = selection.feasible ? [selection.best, ...selection.runnersUp] : [];
        expect(selection.proven).toBe(true);
        expect(stacks.map(({ tools }) => tools.join(' '))).toEqual(near.map(({ ids }) => ids.join(' ')));
        for (const [place, { objective }] of stacks.entries())
          expect(objective).toBeCloseTo(near[place]?.objective ?? NaN, 9);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([1, 2])('is found as well after a search of %d steps has narrowed the field', (look) => {
    let tried = 0;
    let narrowed = 0;
    fc.assert(
      fc.property(problemArbitrary({ leastTools: 5, tools: 9, mustHave: false }), (problem) => {
        tried += 1;
        const compiled = compileProblem(problem);
        const { found: stacks, nodes } = searchStacks(compiled, { count: 3, margin: 0.1, nodes: 1e6 }, look);
        const all = stacksByEnumeration(problem).slice(0, 3);
        const least = (all[0]?.objective ?? 0) - 0.1 * Math.abs(all[0]?.objective ?? 0) - 1e-10;
        const near = all.filter(({ objective }) => objective >= least);
        if ((problem.bonuses ?? []).some(({ gain }) => gain > 0) && nodes >= look) narrowed += 1;
        expect(
          stacks.map(({ opened }) => opened.flatMap((place) => compiled.candidates[place]?.id ?? [])),
        ).toEqual(near.map(({ ids }) => ids));
      }),
      runs,
    );
    expect(narrowed).toBeGreaterThan(tried / 50);
  });

  test('is the best of all sets of 12 tools', () => {
    fc.assert(
      fc.property(problemArbitrary({ leastTools: 12, tools: 12, activities: 6 }), (problem) => {
        expect(optimum(problem)).toBeCloseTo(stacksByEnumeration(problem)[0]?.objective ?? -Infinity, 9);
      }),
      { numRuns: propertyRuns(60) },
    );
  });

  test('does not depend on the order of tools and activities', () => {
    fc.assert(
      fc.property(problemArbitrary(), (problem) => {
        const reversed: StackProblem = {
          ...problem,
          tools: problem.tools.toReversed(),
          activities: problem.activities.toReversed(),
        };
        const [there, back] = [selectStack(problem), selectStack(reversed)];
        fc.pre(there.feasible);
        expect(found(back)).toEqual(found(there));
      }),
      runs,
    );
  });

  test('holds no more tools when a tool costs more', () => {
    fc.assert(
      fc.property(problemArbitrary({ bonuses: false }), fc.integer({ min: 0, max: 40 }), (problem, more) => {
        const cheap = selectStack(problem);
        const dear = selectStack({ ...problem, toolCost: problem.toolCost + more / 100 });
        expect(dear.feasible).toBe(cheap.feasible);
        if (cheap.feasible && dear.feasible)
          expect(dear.best.tools.length).toBeLessThanOrEqual(cheap.best.tools.length);
      }),
      runs,
    );
  });

  test('attains the best value of every activity when tools cost nothing', () => {
    const shape = { conflicts: false, bonuses: false, budget: false, mustHave: false, optional: false };
    fc.assert(
      fc.property(problemArbitrary(shape), (problem) => {
        const bests = problem.activities.map(({ id, weight }) =>
          problem.tools.reduce(
            (best, { value }) => Math.max(best, weight * (value[id] ?? -Infinity)),
            -Infinity,
          ),
        );
        const sum = bests.every((best) => best >= 0) ? bests.reduce((all, best) => all + best, 0) : -Infinity;
        expect(optimum({ ...problem, toolCost: 0 })).toBeCloseTo(sum, 9);
      }),
      runs,
    );
  });

  test('is never worse for one more tool', () => {
    fc.assert(
      fc.property(problemArbitrary({ mustHave: false }), (problem) => {
        const last = problem.tools.at(-1)?.id ?? '';
        const fewer: StackProblem = {
          ...problem,
          tools: problem.tools.slice(0, -1),
          conflicts: (problem.conflicts ?? []).filter((pair) => !pair.includes(last)),
          bonuses: (problem.bonuses ?? []).filter(({ tools }) => !tools.includes(last)),
        };
        const free = { ...problem, conflicts: fewer.conflicts ?? [] };
        expect(optimum(free)).toBeGreaterThanOrEqual(optimum(fewer) - 1e-9);
      }),
      runs,
    );
  });

  test('is never better for one more conflict', () => {
    fc.assert(
      fc.property(problemArbitrary(), (problem) => {
        const fewer = { ...problem, conflicts: (problem.conflicts ?? []).slice(1) };
        expect(optimum(problem)).toBeLessThanOrEqual(optimum(fewer) + 1e-9);
      }),
      runs,
    );
  });
});

describe('what is told of a stack', () => {
  test('agrees with the definition: objective, worth, cost and who serves what', () => {
    fc.assert(
      fc.property(problemArbitrary(), (problem) => {
        const selection = selectStack(problem);
        fc.pre(selection.feasible);
        const { best, roles } = found(selection);
        expect(best.objective).toBeCloseTo(objectiveOf(problem, best.tools) ?? NaN, 9);
        expect(best.worth - problem.toolCost * best.tools.length).toBeCloseTo(best.objective, 9);
        expect(Object.keys(best.serving)).toEqual(problem.activities.map(({ id }) => id));
        expect(roles.map(({ tool }) => tool)).toEqual(best.tools);
        for (const { tool, serves, gain } of roles) {
          expect(gain).toBeGreaterThanOrEqual(-1e-12);
          expect(serves.length > 0 || (problem.mustHave ?? []).includes(tool)).toBe(true);
          expect(serves.every((activity) => best.serving[activity] === tool)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('the loss of a tool is that to the best stack without it', () => {
    fc.assert(
      fc.property(problemArbitrary({ mustHave: false }), (problem) => {
        const selection = selectStack(problem);
        fc.pre(selection.feasible);
        const { best } = found(selection);
        const all = stacksByEnumeration(problem);
        for (const tool of best.tools) {
          const without = all.find(({ ids }) => !ids.includes(tool));
          const { loss, instead } = lossWithout(problem, best, tool);
          expect(instead?.tools ?? null).toEqual(without?.ids ?? null);
          if (without !== undefined) expect(loss).toBeCloseTo(best.objective - without.objective, 9);
        }
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  test('what stands in the way does so: without it there is a stack', () => {
    let tried = 0;
    let met = 0;
    fc.assert(
      fc.property(problemArbitrary(), (problem) => {
        tried += 1;
        const selection = selectStack(problem);
        if (selection.feasible) return;
        met += 1;
        const { uncovered, clashes, budgetNeeded } = selection;
        const coverable = problem.activities.map((one) =>
          uncovered.includes(one.id) ? { ...one, required: false } : one,
        );
        const kinds = [uncovered.length > 0 || clashes.length > 0, budgetNeeded !== null];
        expect(kinds.filter(Boolean)).toHaveLength(1);
        if (budgetNeeded === null) return;
        expect(selectStack({ ...problem, activities: coverable, budget: budgetNeeded }).feasible).toBe(true);
        expect(selectStack({ ...problem, budget: budgetNeeded - 0.5 }).feasible).toBe(false);
      }),
      runs,
    );
    expect(met).toBeGreaterThan(tried / 20);
  });

  test('each pair to blame is needed for there to be no stack', () => {
    fc.assert(
      fc.property(problemArbitrary({ budget: false, bonuses: false }), (problem) => {
        const selection = selectStack(problem);
        if (selection.feasible || selection.uncovered.length > 0) return;
        const { clashes } = selection;
        expect(clashes.length).toBeGreaterThan(0);
        expect(selectStack({ ...problem, conflicts: clashes }).feasible).toBe(false);
        for (const pair of clashes) {
          const same = (other: readonly string[]) => other.toSorted().join() === pair.toSorted().join();
          const others = clashes.filter((other) => !same(other));
          const keptClash = others.some((other) => other.every((id) => problem.mustHave?.includes(id)));
          expect(selectStack({ ...problem, conflicts: others }).feasible).toBe(!keptClash);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
