import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stackFrontier } from '../../src/scoring/stack/frontier.ts';
import type { StackProblem } from '../../src/scoring/stack/problem.ts';
import { lossWithout, selectStack } from '../../src/scoring/stack/select-stack.ts';
import type { FoundSelection } from '../../src/scoring/stack/selection.ts';
import { problemArbitrary, stacksByEnumeration } from './stack-problems.ts';

/** A suite that does both jobs, a specialist for each, and a price of one tool between their gains. */
const problem: StackProblem = {
  activities: [
    { id: 'build', weight: 0.6, required: true },
    { id: 'watch', weight: 0.4, required: true },
  ],
  tools: [
    { id: 'suite', value: { build: 0.6, watch: 0.5 }, cost: 40 },
    { id: 'builder', value: { build: 0.9 }, cost: 30 },
    { id: 'watcher', value: { watch: 0.6 }, cost: 20 },
  ],
  toolCost: 0.1,
};

const selected = (parts: Partial<StackProblem> = {}): FoundSelection => {
  const selection = selectStack({ ...problem, ...parts });
  if (!selection.feasible) throw new Error('expected a stack');
  return selection;
};

const obstacles = (parts: Partial<StackProblem>) => {
  const selection = selectStack({ ...problem, ...parts });
  if (selection.feasible) throw new Error('expected no stack');
  return selection;
};

describe('the best stack', () => {
  test('takes a specialist that earns its price, and not one that does not', () => {
    const { best } = selected();
    expect(best.tools).toEqual(['builder', 'watcher']);
    expect(best.objective).toBeCloseTo(0.6 * 0.9 + 0.4 * 0.6 - 0.2, 12);
    expect(best.cost).toBe(50);
    expect(selected({ toolCost: 0.3 }).best.tools).toEqual(['suite']);
  });

  test('says who serves what, and what each tool adds to the rest', () => {
    const { best, roles } = selected({ mustHave: ['suite'] });
    expect(best.tools).toEqual(['builder', 'suite']);
    expect(best.serving).toEqual({ build: 'builder', watch: 'suite' });
    expect(roles.map(({ tool, serves }) => [tool, serves])).toEqual([
      ['builder', ['build']],
      ['suite', ['watch']],
    ]);
    expect(roles[0]?.gain).toBeCloseTo(0.6 * 0.3, 12);
    expect(roles[1]?.gain).toBeCloseTo(0.4 * 0.5, 12);
  });

  test('keeps a tool that must stay although it serves nothing', () => {
    const tools = [...problem.tools, { id: 'relic', value: {} }];
    const { best, roles } = selected({ tools, mustHave: ['relic'] });
    expect(best.tools).toEqual(['builder', 'relic', 'watcher']);
    expect(roles[1]).toEqual({ tool: 'relic', serves: [], gain: 0 });
  });

  test('leaves for later what no tool earns, if it may wait', () => {
    const activities = [
      { id: 'build', weight: 0.6, required: true },
      { id: 'watch', weight: 0.05, required: false },
    ];
    const { best } = selected({ activities });
    expect(best.tools).toEqual(['builder']);
    expect(best.serving).toEqual({ build: 'builder', watch: null });
  });

  test('counts the bonus of a pair that works together, and buys no tool for a bonus alone', () => {
    const together = selected({ bonuses: [{ tools: ['suite', 'builder'], gain: 0.05 }] });
    expect(together.best.tools).toEqual(['builder', 'suite']);
    expect(together.best.worth).toBeCloseTo(0.54 + 0.2 + 0.05, 12);
    const idle = [{ id: 'hanger-on', value: { build: 0.1 } }];
    const tools = [...problem.tools, ...idle];
    const richly = [{ tools: ['hanger-on', 'builder'] as [string, string], gain: 5 }];
    expect(selected({ tools, bonuses: richly }).best.tools).toEqual(['builder', 'watcher']);
  });

  test('keeps to the budget over the whole stack, each tool once', () => {
    expect(selected({ budget: 50 }).best.tools).toEqual(['builder', 'watcher']);
    expect(selected({ budget: 49 }).best.tools).toEqual(['suite']);
  });

  test('names those that come within 3 %, best first', () => {
    const twin = { id: 'watcher-too', value: { watch: 0.59 }, cost: 20 };
    const { runnersUp } = selected({ tools: [...problem.tools, twin] });
    expect(runnersUp.map(({ tools }) => tools)).toEqual([['builder', 'watcher-too']]);
  });

  test('names no tool twice in a runner-up, and leaves its place to another stack', () => {
    const tools = [
      { id: 'both', value: { build: 0.9, watch: 0.5 } },
      { id: 'watcher', value: { watch: 0.55 } },
    ];
    const { best, runnersUp } = selected({ tools, toolCost: 0.01 });
    expect([best, ...runnersUp].map((stack) => stack.tools)).toEqual([['both', 'watcher'], ['both']]);
  });

  test('prefers fewer tools, then the first by id, among equals', () => {
    const tools = ['c', 'b', 'a'].map((id) => ({ id, value: { build: 0.5, watch: 0.5 } }));
    expect(selected({ tools, toolCost: 0 }).best.tools).toEqual(['a']);
  });

  test('of nothing to do is empty', () => {
    expect(selected({ activities: [] }).best).toMatchObject({ tools: [], objective: 0, cost: 0 });
  });
});

describe('where there is no stack', () => {
  test('names the activities that nothing covers', () => {
    const activities = [...problem.activities, { id: 'document', weight: 0.1, required: true }];
    expect(obstacles({ activities })).toMatchObject({
      uncovered: ['document'],
      clashes: [],
      budgetNeeded: null,
    });
  });

  test('names the tools to keep that rule each other out', () => {
    const conflicts: [string, string][] = [['suite', 'builder']];
    expect(obstacles({ conflicts, mustHave: ['suite', 'builder'] }).clashes).toEqual(conflicts);
  });

  test('names the pairs that are to blame, and no others', () => {
    const tools = problem.tools.slice(1);
    const conflicts: [string, string][] = [['watcher', 'builder']];
    expect(obstacles({ tools, conflicts }).clashes).toEqual(conflicts);
    const more = [...problem.tools, { id: 'other', value: {} }];
    const keep = { tools: more, mustHave: ['other'] };
    const blamed = obstacles({
      ...keep,
      conflicts: [
        ['other', 'suite'],
        ['watcher', 'builder'],
        ['suite', 'watcher'],
      ],
    }).clashes;
    expect(blamed).toEqual([
      ['other', 'suite'],
      ['watcher', 'builder'],
    ]);
  });

  test('says what it would cost at least, if only the budget is in the way', () => {
    expect(obstacles({ budget: 39 })).toMatchObject({ uncovered: [], clashes: [], budgetNeeded: 40 });
    expect(obstacles({ budget: 10, mustHave: ['builder'] }).budgetNeeded).toBe(50);
  });
});

describe('a tool that falls away', () => {
  test('costs what the best stack without it is worse', () => {
    const { best } = selected();
    const { loss, instead } = lossWithout(problem, best, 'builder');
    expect(instead?.tools).toEqual(['suite']);
    expect(loss).toBeCloseTo(best.objective - (0.6 * 0.6 + 0.4 * 0.5 - 0.1), 12);
  });

  test('takes what was said of it along, and leaves what was said of the others', () => {
    const said: Partial<StackProblem> = {
      mustHave: ['builder', 'watcher'],
      conflicts: [['builder', 'suite']],
      bonuses: [
        { tools: ['builder', 'watcher'], gain: 0.05 },
        { tools: ['suite', 'watcher'], gain: 0.02 },
      ],
    };
    const { best } = selected(said);
    expect(best.tools).toEqual(['builder', 'watcher']);
    const { loss, instead } = lossWithout({ ...problem, ...said }, best, 'builder');
    expect(instead?.tools).toEqual(['suite', 'watcher']);
    expect(instead?.objective).toBeCloseTo(0.36 + 0.24 + 0.02 - 0.2, 12);
    expect(loss).toBeCloseTo(0.54 + 0.24 + 0.05 - 0.2 - (0.36 + 0.24 + 0.02 - 0.2), 12);
    const apart: Partial<StackProblem> = { mustHave: ['watcher'], conflicts: [['suite', 'watcher']] };
    expect(lossWithout({ ...problem, ...apart }, selected(apart).best, 'builder').instead).toBeNull();
  });

  test('adds what it does and what it gains beside others', () => {
    const { roles } = selected({
      mustHave: ['suite'],
      bonuses: [
        { tools: ['suite', 'builder'], gain: 0.05 },
        { tools: ['suite', 'suite'], gain: 0.5 },
        { tools: ['watcher', 'builder'], gain: 0.01 },
      ],
    });
    expect(roles.map(({ tool }) => tool)).toEqual(['builder', 'suite']);
    expect(roles[0]?.gain).toBeCloseTo(0.6 * 0.3 + 0.05, 12);
    expect(roles[1]?.gain).toBeCloseTo(0.4 * 0.5 + 0.05, 12);
  });

  test('may leave no stack at all', () => {
    const tools = problem.tools.slice(1);
    const { best } = selected({ tools });
    expect(lossWithout({ ...problem, tools }, best, 'watcher')).toEqual({
      tool: 'watcher',
      loss: null,
      instead: null,
    });
  });
});

describe('a problem that makes no sense is refused', () => {
  test.each<[string, Partial<StackProblem>]>([
    ['a tool twice', { tools: [...problem.tools, { id: 'suite', value: {} }] }],
    ['an activity twice', { activities: [...problem.activities, ...problem.activities] }],
    ['a stranger to keep', { mustHave: ['nobody'] }],
    ['a stranger in a conflict', { conflicts: [['suite', 'nobody']] }],
    ['a stranger in a bonus', { bonuses: [{ tools: ['nobody', 'suite'], gain: 1 }] }],
    ['a negative price', { toolCost: -1 }],
    ['a budget that is no number', { budget: NaN }],
    ['a negative bonus', { bonuses: [{ tools: ['suite', 'builder'], gain: -1 }] }],
    ['an endless value', { tools: [{ id: 'suite', value: { build: Infinity } }] }],
    [
      'too many activities',
      {
        activities: Array.from({ length: 21 }, (_, place) => ({
          id: `a${place}`,
          weight: 1,
          required: true,
        })),
      },
    ],
  ])('%s', (_, parts) => {
    expect(() => selectStack({ ...problem, ...parts })).toThrow(RangeError);
  });
});

describe('the frontier', () => {
  test('goes from the suite to the specialists', () => {
    expect(stackFrontier(problem).map(({ tools }) => tools)).toEqual([['suite'], ['builder', 'watcher']]);
  });

  test('is empty where there is no stack', () => {
    expect(stackFrontier({ ...problem, budget: 1 })).toEqual([]);
  });

  test('is the upper hull of number of tools and worth over all stacks', () => {
    fc.assert(
      fc.property(problemArbitrary(), (one) => {
        const all = stacksByEnumeration({ ...one, toolCost: 0 });
        const frontier = stackFrontier(one);
        expect(frontier.length > 0).toBe(all.length > 0);
        for (const [place, { tools, worth }] of frontier.entries()) {
          const same = all.filter(({ ids }) => ids.length === tools.length);
          expect(worth).toBeCloseTo(Math.max(...same.map(({ objective }) => objective)), 9);
          const next = frontier[place + 1];
          if (next === undefined) continue;
          expect(next.tools.length).toBeGreaterThan(tools.length);
          expect(next.worth).toBeGreaterThan(worth);
          const slope = (next.worth - worth) / (next.tools.length - tools.length);
          for (const { ids, objective } of all)
            expect(objective).toBeLessThanOrEqual(worth + slope * (ids.length - tools.length) + 1e-7);
        }
        const most = frontier.at(-1)?.worth ?? -Infinity;
        expect(most).toBeCloseTo(Math.max(-Infinity, ...all.map(({ objective }) => objective)), 5);
      }),
      { numRuns: 1000 },
    );
  });
});
