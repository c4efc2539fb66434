import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/catalog/prices.ts';
import { hostingAllowed, noLimits, planAllowed, planLimits } from '../../../src/scoring/cost/plan-limits.ts';
import { answersOf, toolOf } from '../examples.ts';

const limitsOf = (entries: Readonly<Record<string, unknown>>) => planLimits(answersOf(entries));

describe('the limits on plans', () => {
  test('forbid nothing where nothing was said, but plans for public code', () => {
    expect(limitsOf({})).toEqual({ ...noLimits, publicRepository: false });
  });

  test.each([
    [{ 'limits.network': 'no-outbound' }],
    [{ 'limits.network': 'air-gapped' }],
    [{ 'limits.dataMayLeave': false }],
    [{ 'limits.hosting': 'self-hosted' }],
  ])('forbid a rented service with %j', (entries) => {
    expect(limitsOf(entries)).toMatchObject({ managedAllowed: false, selfHostedAllowed: true });
  });

  test.each([[{ 'limits.network': 'no-inbound' }], [{ 'limits.dataMayLeave': true }]])(
    'allow one with %j',
    (entries) => {
      expect(limitsOf(entries).managedAllowed).toBe(true);
    },
  );

  test('forbid own servers to a team that rents', () => {
    expect(limitsOf({ 'limits.hosting': 'managed' })).toMatchObject({
      managedAllowed: true,
      selfHostedAllowed: false,
    });
  });

  test('follow the machines that jobs may run on', () => {
    expect(limitsOf({ 'stack.runners': 'own' })).toMatchObject({
      hostedRunnersAllowed: false,
      ownRunnersAllowed: true,
    });
    expect(limitsOf({ 'stack.runners': 'hosted' })).toMatchObject({
      hostedRunnersAllowed: true,
      ownRunnersAllowed: false,
    });
  });

  test('know who runs the code host, and whether the code is public', () => {
    const form = (selfHosted: boolean) => limitsOf({ 'stack.codeHostSelfHosted': selfHosted }).codeHostForm;
    expect([form(true), form(false)]).toEqual(['self-hosted', 'managed']);
    expect(limitsOf({ 'stack.repository': 'public' }).publicRepository).toBe(true);
    expect(limitsOf({ 'stack.repository': 'private' }).publicRepository).toBe(false);
  });
});

describe('a form of hosting', () => {
  test('is allowed by the limit on it; a library always is', () => {
    const nothing = { ...noLimits, managedAllowed: false, selfHostedAllowed: false };
    const allowed = (limits: typeof noLimits) =>
      (['managed', 'self-hosted', 'library'] as const).filter((form) => hostingAllowed(form, limits));
    expect(allowed(nothing)).toEqual(['library']);
    expect(allowed({ ...nothing, managedAllowed: true })).toEqual(['managed', 'library']);
    expect(allowed({ ...nothing, selfHostedAllowed: true })).toEqual(['self-hosted', 'library']);
  });
});

describe('a plan', () => {
  const plan = (parts: Partial<Plan> = {}): Plan => ({ name: 'Plan', hosting: 'managed', ...parts });
  const strict = { ...noLimits, signOnNeeded: true };

  test('for public code alone is for teams whose code is public', () => {
    const open = plan({ publicOnly: true });
    expect(planAllowed(open, toolOf('one'), noLimits)).toBe(true);
    expect(planAllowed(open, toolOf('one'), { ...noLimits, publicRepository: false })).toBe(false);
    expect(planAllowed(plan(), toolOf('one'), { ...noLimits, publicRepository: false })).toBe(true);
  });

  test('must include single sign-on where it is needed; a library needs none', () => {
    expect(planAllowed(plan(), toolOf('one'), strict)).toBe(false);
    expect(planAllowed(plan(), toolOf('one', { facts: { singleSignOn: 'paid' } }), strict)).toBe(false);
    expect(planAllowed(plan({ singleSignOn: true }), toolOf('one'), strict)).toBe(true);
    expect(planAllowed(plan(), toolOf('one', { facts: { singleSignOn: 'yes' } }), strict)).toBe(true);
    expect(planAllowed(plan({ hosting: 'library' }), toolOf('one'), strict)).toBe(true);
  });

  test('must be hosted as the limits allow', () => {
    expect(planAllowed(plan(), toolOf('one'), { ...noLimits, managedAllowed: false })).toBe(false);
  });
});
