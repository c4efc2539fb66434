import { describe, expect, test } from 'vitest';
import { activityIds, type ActivityId } from '../../src/catalog/activities.ts';
import { readCatalog } from '../../src/catalog/read-tool-files.ts';
import type { Tool } from '../../src/catalog/tool.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { lossWithout } from '../../src/scoring/stack/select-stack.ts';
import type { FoundSelection } from '../../src/scoring/stack/selection.ts';
import { stacksFor, type StackAdvice, type StackWishes } from '../../src/scoring/stack/stacks-for.ts';
import { answersOf, catalogOf, pricesOf, toolOf } from './examples.ts';

const jobs = ['ci-cd', 'serving', 'monitoring'] as const satisfies readonly ActivityId[];

/** A tool that does some jobs, all as well: easy to learn is good, hard is bad. */
const doer = (
  id: string,
  does: readonly ActivityId[],
  learningEffort: 1 | 3 | 5,
  parts: Partial<Tool> = {},
) =>
  toolOf(id, {
    activities: Object.fromEntries(does.map((activity) => [activity, 'core'])),
    judgements: { learningEffort, setupEffort: learningEffort, operatingEffort: learningEffort },
    ...parts,
  });

const tools = [
  doer('platform', jobs, 3),
  doer('builder', ['ci-cd'], 1),
  doer('server', ['serving'], 1),
  doer('watcher', ['monitoring'], 1),
  doer('weak', ['ci-cd'], 5),
];

const advise = (
  answers: Answers = answersOf({}, jobs),
  wishes: StackWishes = {},
  list: readonly Tool[] = tools,
): StackAdvice => stacksFor(catalogOf(list), answers, wishes);

const balancedOf = ({ balanced }: StackAdvice): FoundSelection => {
  if (!balanced.feasible) throw new Error('expected a stack');
  return balanced;
};

describe('the stacks for a team', () => {
  test('go from one platform to the best tool for every job, each step worth more', () => {
    const { frontier } = advise();
    expect(frontier[0]?.stack.tools).toEqual(['platform']);
    expect(frontier.at(-1)?.stack.tools).toEqual(['builder', 'server', 'watcher']);
    expect(frontier.filter(({ balanced }) => balanced)).toHaveLength(1);
    const worths = frontier.map(({ stack }) => stack.worth);
    for (const [place, worth] of worths.entries()) expect(worth).toBeGreaterThan(worths[place - 1] ?? 0);
  });

  test('hold the more tools the better the team can run them', () => {
    const sizes = ['low', 'medium', 'high'].map(
      (skill) => balancedOf(advise(answersOf({ 'team.opsSkill': skill }, jobs))).best.tools.length,
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  });

  test('keep what is in use or standard, and say what of it does none of the jobs', () => {
    const answers = answersOf({ 'stack.inUse': ['weak', 'kafka'], 'stack.standard': ['platform'] }, jobs);
    const advice = advise(answers);
    expect(balancedOf(advice).best.tools).toEqual(expect.arrayContaining(['weak', 'platform']));
    expect(advice.outside).toEqual(['kafka']);
  });

  test('never hold a tool that a limit rules out', () => {
    const advice = advise(answersOf({ 'limits.exclude': ['platform', 'builder'] }, jobs));
    for (const { stack } of advice.frontier) {
      expect(stack.tools).not.toContain('platform');
      expect(stack.tools).not.toContain('builder');
    }
    expect(balancedOf(advice).best.serving['ci-cd']).toBe('weak');
  });

  test('name the jobs for which nothing remains, and serve the others', () => {
    const advice = advise(answersOf({}, [...jobs, 'documentation']));
    expect(advice.withoutTool).toEqual(['documentation']);
    expect(Object.keys(balancedOf(advice).best.serving)).toEqual([...jobs]);
  });

  test('leave a job for later only if it may wait', () => {
    const fewest = (wishes: StackWishes) =>
      advise(answersOf({}, jobs), wishes, tools.slice(1)).frontier[0]?.stack.serving;
    expect(fewest({})).toMatchObject({ serving: 'server' });
    expect(fewest({ optional: ['serving', 'monitoring'] })).toMatchObject({
      serving: null,
      monitoring: null,
    });
  });

  test('prefer tools that work together, at whichever end that is recorded', () => {
    const pair = (end: string) =>
      ['one', 'two', 'three'].map((id) =>
        doer(id, id === 'three' ? ['serving'] : ['ci-cd'], 3, {
          integrations: id === end ? [end === 'three' ? 'two' : 'three'] : [],
        }),
      );
    const both = answersOf({}, ['ci-cd', 'serving']);
    expect(balancedOf(advise(both, {}, pair('nobody'))).best.tools).toEqual(['one', 'three']);
    expect(balancedOf(advise(both, {}, pair('two'))).best.tools).toEqual(['three', 'two']);
    expect(balancedOf(advise(both, {}, pair('three'))).best.tools).toEqual(['three', 'two']);
  });

  test('answer what losing a tool would cost', () => {
    const advice = advise();
    const { best } = balancedOf(advice);
    for (const tool of best.tools) {
      const { loss, instead } = lossWithout(advice.problem, best, tool);
      expect(loss).toBeGreaterThanOrEqual(0);
      expect(instead?.tools).not.toContain(tool);
    }
  });

  test('are the same each time, whatever the order of the catalog', () => {
    expect(advise(answersOf({}, jobs), {}, tools.toReversed())).toEqual(advise());
  });

  test('are found and proven for all jobs at once on the whole catalog', () => {
    const { balanced, bestForEach, frontier } = stacksFor(readCatalog(), answersOf({}, activityIds));
    expect(balanced).toMatchObject({ feasible: true, proven: true });
    const sizes = frontier.map(({ stack }) => stack.tools.length);
    expect(sizes).toEqual([...new Set(sizes)].toSorted((a, b) => a - b));
    expect(frontier.at(-1)?.stack.tools).toEqual(bestForEach?.best.tools);
  });

  test('of no activity are empty', () => {
    const advice = advise(answersOf({}, []));
    expect(balancedOf(advice).best.tools).toEqual([]);
  });
});

const priced = (id: string, does: readonly ActivityId[], effort: 1 | 3, amount: number) =>
  doer(id, does, effort, {
    facts: { deployment: ['managed'] },
    prices: pricesOf({ name: 'Team', hosting: 'managed', base: amount }),
  });

describe('the budget of a stack', () => {
  const shop = [
    priced('platform', jobs, 3, 60),
    priced('builder', ['ci-cd'], 1, 50),
    priced('server', ['serving'], 1, 50),
    priced('watcher', ['monitoring'], 1, 50),
  ];
  const at = (budget: number | undefined) =>
    advise(answersOf({ 'team.developers': 5, 'limits.budgetUsdPerMonth': budget }, jobs), {}, shop);

  test('holds for the whole stack, not for each tool alone', () => {
    expect(at(undefined).budget).toBe('none');
    const rich = at(1000);
    expect(rich.budget).toBe('within');
    expect(balancedOf(rich).best.tools).toEqual(['builder', 'server', 'watcher']);
    const tight = at(100);
    expect(tight.budget).toBe('within');
    expect(balancedOf(tight).best.tools).toEqual(['platform']);
  });

  test('is said to be too small where no stack costs so little', () => {
    const advice = at(55);
    expect(advice.budget).toBe('over');
    expect(advice.budgetNeeded).toBe(150);
    expect(balancedOf(advice).best.cost).toBe(150);
  });

  test('counts what has no published price as nothing, and says so', () => {
    const advice = advise(answersOf({ 'limits.budgetUsdPerMonth': 10 }, jobs));
    expect(advice.withoutPrice).toEqual(expect.arrayContaining([...balancedOf(advice).best.tools]));
    expect(at(1000).withoutPrice).toEqual([]);
  });
});
