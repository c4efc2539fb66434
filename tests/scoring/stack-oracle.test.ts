import { expect, test, vi } from 'vitest';
import { equalTo, lessEq, solve, type Model } from 'yalps';
import { createRandom, type Random } from '../../src/scoring/robustness/random.ts';
import type { StackProblem } from '../../src/scoring/stack/problem.ts';
import { selectStack } from '../../src/scoring/stack/select-stack.ts';

vi.setConfig({ testTimeout: 120_000 });

const instances = 200;

const whole = (random: Random, below: number) => Math.floor(random() * below);

/** A random problem: many specialists and some platforms, conflicts, sometimes a budget and a tool to keep. */
const randomProblem = (seed: number): StackProblem => {
  const random = createRandom(seed, 'stack');
  const activities = Array.from({ length: 3 + whole(random, 6) }, (_, place) => ({
    id: `a${place}`,
    weight: 0.05 + random(),
    required: random() < 0.8,
  }));
  const tools = Array.from({ length: 8 + whole(random, 25) }, (_, place) => {
    const share = random() < 0.3 ? 0.6 : 0.2;
    const covered = activities.filter(() => random() < share);
    return {
      id: `t${place}`,
      cost: whole(random, 100),
      value: Object.fromEntries(covered.map(({ id }) => [id, random()])),
    };
  });
  const pair = () => [`t${whole(random, tools.length)}`, `t${whole(random, tools.length)}`] as const;
  return {
    activities,
    tools,
    toolCost: random() * 0.4,
    conflicts: Array.from({ length: whole(random, 30) }, pair).filter(([a, b]) => a !== b),
    ...(random() < 0.5 && { budget: 50 + whole(random, 200) }),
    mustHave: random() < 0.3 ? ['t0'] : [],
  };
};

/** The same as an integer programme: y opens a tool, x lets it serve an activity. */
const modelOf = ({
  activities,
  tools,
  toolCost,
  conflicts = [],
  budget,
  mustHave = [],
}: StackProblem): Model => {
  const constraints = new Map([
    ...activities.map(({ id, required }) => [id, required ? equalTo(1) : lessEq(1)] as const),
    ...conflicts.map((pair) => [pair.join('×'), lessEq(1)] as const),
    ...mustHave.map((id) => [`keep ${id}`, equalTo(1)] as const),
    ...(budget === undefined ? [] : [['cost', lessEq(budget)] as const]),
    ...tools.flatMap(({ id, value }) =>
      Object.keys(value).map((one) => [`${id} ${one}`, lessEq(0)] as const),
    ),
  ]);
  const opens = tools.map(({ id, cost, value }) => {
    const row = new Map([
      ['worth', -toolCost],
      ['cost', cost ?? 0],
      [`keep ${id}`, 1],
      ...Object.keys(value).map((one) => [`${id} ${one}`, -1] as const),
      ...conflicts.filter((pair) => pair.includes(id)).map((pair) => [pair.join('×'), 1] as const),
    ]);
    return [`y ${id}`, row] as const;
  });
  const serves = tools.flatMap(({ id, value }) =>
    activities.flatMap((activity) => {
      const one = value[activity.id];
      if (one === undefined) return [];
      const row = new Map([
        ['worth', activity.weight * one],
        [activity.id, 1],
        [`${id} ${activity.id}`, 1],
      ]);
      return [[`x ${id} ${activity.id}`, row] as const];
    }),
  );
  return {
    direction: 'maximize',
    objective: 'worth',
    constraints,
    variables: [...opens, ...serves],
    binaries: opens.map(([name]) => name),
  };
};

test(`P30 the best stack has the worth that integer programming finds, on ${instances} random instances`, () => {
  let feasible = 0;
  for (let seed = 0; seed < instances; seed += 1) {
    const problem = randomProblem(seed);
    const selection = selectStack(problem);
    const { status, result } = solve(modelOf(problem), { tolerance: 0, timeout: 60_000 });
    expect(selection.proven, `seed ${seed}`).toBe(true);
    expect(status, `seed ${seed}`).toBe(selection.feasible ? 'optimal' : 'infeasible');
    if (!selection.feasible) continue;
    feasible += 1;
    expect(selection.best.objective, `seed ${seed}`).toBeCloseTo(result, 7);
  }
  expect(feasible).toBeGreaterThan(instances / 2);
});
