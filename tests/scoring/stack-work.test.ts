import { describe, expect, test } from 'vitest';
import type { ActivityId } from '../../src/catalog/activities.ts';
import type { Tool } from '../../src/catalog/tool.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { secondChoices } from '../../src/scoring/stack/second-choices.ts';
import { timeExceeded, workOf } from '../../src/scoring/stack/stack-work.ts';
import { stacksFor } from '../../src/scoring/stack/stacks-for.ts';
import { answersOf, catalogOf, pricesOf, toolOf } from './examples.ts';

const jobs = ['ci-cd', 'serving'] as const satisfies readonly ActivityId[];

const doer = (id: string, does: readonly ActivityId[], effort: 1 | 3 | 5, parts: Partial<Tool> = {}) =>
  toolOf(id, {
    activities: Object.fromEntries(does.map((activity) => [activity, 'core'])),
    facts: { deployment: ['self-hosted'] },
    judgements: { operatingEffort: effort, learningEffort: effort, setupEffort: effort },
    ...parts,
  });

const advise = (tools: readonly Tool[], answers: Answers = answersOf({}, jobs)) => {
  const advice = stacksFor(catalogOf(tools), answers);
  if (!advice.balanced.feasible) throw new Error('expected a stack');
  return { advice, best: advice.balanced.best };
};

describe('the work of a stack', () => {
  test('is that of its tools, each once however many jobs it does', () => {
    const { advice, best } = advise([doer('one', jobs, 3)]);
    expect(best.tools).toEqual(['one']);
    // Three hours a week is the figure for a tool of middle effort.
    expect(workOf(advice.work, best.tools).hoursPerWeek.expected).toBeCloseTo(3, 9);
    expect(workOf(advice.work, [...best.tools, 'unheard-of']).unjudged).toEqual(['unheard-of']);
  });

  test('is priced only at a rate that the team named', () => {
    const at = (entries: Readonly<Record<string, unknown>>) => {
      const { advice, best } = advise([doer('one', jobs, 3)], answersOf(entries, jobs));
      return workOf(advice.work, best.tools);
    };
    expect(at({}).cost).toBeUndefined();
    const { cost, hoursPerMonth } = at({ 'workload.hourlyRateUsd': 50 });
    expect(cost?.expected).toBeCloseTo(50 * hoursPerMonth.expected, 9);
  });

  test.each([
    ['nothing was said of time', {}, undefined],
    ['hardly anybody runs servers', { 'team.opsSkill': 'low' }, { hoursPerWeek: 4, stated: false }],
    ['there are fewer hours', { 'team.opsHoursPerWeek': 2 }, { hoursPerWeek: 2, stated: true }],
    ['there are hours enough', { 'team.opsSkill': 'low', 'team.opsHoursPerWeek': 40 }, undefined],
  ])('is held against the time of the team where %s', (_, entries, exceeded) => {
    const answers = answersOf(entries, jobs);
    const { advice, best } = advise([doer('one', jobs, 5)], answers);
    expect(timeExceeded(answers, workOf(advice.work, best.tools))).toEqual(exceeded);
  });
});

describe('a tool that is not the best for its job', () => {
  const tools = [doer('platform', jobs, 3), doer('builder', ['ci-cd'], 1), doer('server', ['serving'], 1)];

  test('is named with what the better one would add, which is less than one more tool costs', () => {
    const { advice } = advise(tools);
    const [one] = advice.frontier;
    expect(one?.stack.tools).toEqual(['platform']);
    const choices = one === undefined ? [] : secondChoices(advice.problem, one.stack);
    expect(choices.map(({ leader }) => leader).toSorted()).toEqual(['builder', 'server']);
    expect(choices.every(({ reason }) => reason === 'one-more-tool')).toBe(true);
    for (const { gain, behind } of choices) expect(gain).toBeCloseTo(behind / jobs.length, 9);
  });

  test('is said to be a matter of the budget where the better one costs too much', () => {
    const paid = pricesOf({ name: 'Plan', hosting: 'self-hosted', base: 90, ownRunners: true });
    const choice = [
      doer('plain', ['ci-cd'], 5, {
        prices: pricesOf({ name: 'Free', hosting: 'self-hosted', base: 0, ownRunners: true }),
      }),
      doer('better', ['ci-cd'], 1, { prices: paid }),
      doer('server', ['serving'], 1, { prices: paid }),
    ];
    const { advice, best } = advise(choice, answersOf({ 'limits.budgetUsdPerMonth': 400 }, jobs));
    const tight = { ...advice.problem, budget: best.cost - 1 };
    expect(secondChoices(advice.problem, best).filter(({ reason }) => reason === 'budget')).toEqual([]);
    const cheap = { ...best, tools: ['plain', 'server'], serving: { 'ci-cd': 'plain', 'serving': 'server' } };
    expect(secondChoices(tight, cheap)).toMatchObject([
      { tool: 'plain', leader: 'better', reason: 'budget' },
    ]);
  });

  test('is absent from the best tool for every job', () => {
    const { advice, best } = advise(tools);
    expect(secondChoices(advice.problem, (advice.bestForEach ?? { best }).best)).toEqual([]);
  });
});
