import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/catalog/prices.ts';
import type { Tool } from '../../../src/catalog/tool.ts';
import type { KnownCost } from '../../../src/scoring/cost/cost.ts';
import { answersOf, contextOf, pricesOf, toolOf } from '../examples.ts';

/** Ten developers who use 6,720 build minutes exactly: 10 × 4 × 8 × 21. */
const team = {
  'team.developers': 10,
  'workload.buildsPerDeveloperPerDay': 4,
  'workload.minutesPerBuild': 8,
};

const priced = { hosting: 'managed', seats: 'developers', perMinute: { linux: 0.01 } } as const;
const free: Plan = { ...priced, name: 'Free', includedMinutes: 2000 };
const enterprise: Plan = {
  ...priced,
  name: 'Enterprise',
  perSeat: 21,
  includedMinutes: 50_000,
  singleSignOn: true,
};

const partOfGithub = (...plans: readonly Plan[]): Tool =>
  toolOf('one', { facts: { nativeCodeHost: ['github'], codeHosts: ['github'] }, prices: pricesOf(...plans) });

const costOf = (tool: Tool, entries: Readonly<Record<string, unknown>>): KnownCost => {
  const { cost } = contextOf(answersOf({ ...team, ...entries }), [tool]).wayOf(tool);
  if (!cost.known) throw new Error(`expected a known cost, got: ${cost.because}`);
  return cost;
};

const onGithub = { 'stack.codeHost': 'github' };

describe.each([
  ['the code host that a tool is part of', onGithub],
  ['a tool in use', { 'stack.inUse': ['one'] }],
])('the plan that a team has of %s', (_, having) => {
  test('is taken to be the one that costs least, not the one with the most minutes', () => {
    expect(costOf(partOfGithub(free, enterprise), having)).toMatchObject({
      plan: 'Free',
      expected: expect.closeTo(47.2, 9),
    });
  });

  test('may be any, so that the least is what the most generous one leaves to pay', () => {
    expect(costOf(partOfGithub(free, enterprise), having).low).toBe(0);
  });

  test('is named', () => {
    expect(costOf(partOfGithub(free, enterprise), having).notes.join(' ')).toContain(
      'as if you have the plan Free',
    );
  });

  test('has its seats paid, whatever they cost, where the limits leave no other', () => {
    const needsSignOn = { ...having, 'limits.singleSignOn': true };
    expect(costOf(partOfGithub(free, enterprise), needsSignOn)).toMatchObject({
      plan: 'Enterprise',
      expected: 0,
    });
  });
});

test('moving to a dearer plan of the code host costs the difference of the seats', () => {
  const standard = { hosting: 'managed', seats: 'developers', name: 'Standard', perSeat: 3 } as const;
  const tool = partOfGithub(
    { ...standard, includedMinutes: 1000 },
    { ...standard, name: 'Premium', perSeat: 6.5, includedMinutes: 50_000 },
  );
  expect(costOf(tool, onGithub)).toMatchObject({ plan: 'Premium', expected: 35 });
});
