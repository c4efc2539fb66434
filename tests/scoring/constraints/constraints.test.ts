import { describe, expect, test } from 'vitest';
import type { Tool } from '../../../src/catalog/tool.ts';
import { constraints } from '../../../src/scoring/registry.ts';
import { answersOf, contextOf, pricesOf, testDate, toolOf } from '../examples.ts';

type Facts = Tool['facts'];

const judged = (id: string, entries: Readonly<Record<string, unknown>>, tool: Tool): string => {
  const constraint = constraints.find((one) => one.id === id);
  if (constraint === undefined) throw new Error(`no constraint ${id}`);
  const check = constraint.prepare(contextOf(answersOf(entries), [tool]));
  return check === null ? 'no limit' : check(tool).outcome;
};

const withFacts = (facts: Facts): Tool => toolOf('one', { facts });

const byFact: readonly (readonly [string, Readonly<Record<string, unknown>>, Facts, string])[] = [
  ['certifications', {}, {}, 'no limit'],
  ['certifications', { 'limits.certifications': [] }, {}, 'no limit'],
  ['certifications', { 'limits.certifications': ['soc2'] }, { certifications: ['soc2'] }, 'pass'],
  ['certifications', { 'limits.certifications': ['soc2'] }, { deployment: ['self-hosted'] }, 'pass'],
  ['certifications', { 'limits.certifications': ['soc2'] }, { deployment: ['library'] }, 'pass'],
  ['certifications', { 'limits.certifications': ['soc2'] }, { deployment: ['managed'] }, 'unknown'],
  ['certifications', { 'limits.certifications': ['soc2', 'hipaa'] }, { certifications: ['soc2'] }, 'unknown'],
  ['code-host', {}, {}, 'no limit'],
  ['code-host', { 'stack.codeHost': 'gitlab' }, {}, 'unknown'],
  ['code-host', { 'stack.codeHost': 'gitlab' }, { codeHosts: ['gitlab'] }, 'pass'],
  ['code-host', { 'stack.codeHost': 'gitlab' }, { codeHosts: ['other-git'] }, 'pass'],
  ['code-host', { 'stack.codeHost': 'gitlab' }, { codeHosts: ['github'] }, 'fail'],
  ['code-host', { 'stack.codeHost': 'subversion' }, { codeHosts: ['other-git'] }, 'fail'],
  ['code-host', { 'stack.codeHost': 'perforce' }, { codeHosts: ['other-git'] }, 'fail'],
  ['code-host', { 'stack.codeHost': 'mercurial' }, { codeHosts: ['mercurial'] }, 'pass'],
  ['data-may-leave', {}, {}, 'no limit'],
  ['data-may-leave', { 'limits.dataMayLeave': true }, {}, 'no limit'],
  ['data-may-leave', { 'limits.dataMayLeave': false }, {}, 'unknown'],
  ['data-may-leave', { 'limits.dataMayLeave': false }, { deployment: ['managed'] }, 'fail'],
  ['data-may-leave', { 'limits.dataMayLeave': false }, { deployment: ['managed', 'self-hosted'] }, 'pass'],
  ['data-may-leave', { 'limits.dataMayLeave': false }, { deployment: ['library'] }, 'pass'],
  ['hosting', {}, {}, 'no limit'],
  ['hosting', { 'limits.hosting': 'any' }, {}, 'no limit'],
  ['hosting', { 'limits.hosting': 'managed' }, {}, 'unknown'],
  ['hosting', { 'limits.hosting': 'managed' }, { deployment: ['managed'] }, 'pass'],
  ['hosting', { 'limits.hosting': 'managed' }, { deployment: ['self-hosted'] }, 'fail'],
  ['hosting', { 'limits.hosting': 'self-hosted' }, { deployment: ['managed'] }, 'fail'],
  ['hosting', { 'limits.hosting': 'self-hosted' }, { deployment: ['library'] }, 'pass'],
  ['kubernetes', {}, { kubernetes: 'required' }, 'no limit'],
  ['kubernetes', { 'stack.kubernetes': 'some' }, { kubernetes: 'required' }, 'no limit'],
  ['kubernetes', { 'stack.kubernetes': 'none' }, { kubernetes: 'required' }, 'fail'],
  ['kubernetes', { 'stack.kubernetes': 'none' }, { kubernetes: 'optional' }, 'pass'],
  ['languages', {}, {}, 'no limit'],
  ['languages', { 'stack.languages': [] }, {}, 'no limit'],
  ['languages', { 'stack.languages': ['python'] }, {}, 'pass'],
  ['languages', { 'stack.languages': ['python'] }, { anyLanguage: false }, 'unknown'],
  ['languages', { 'stack.languages': ['python'] }, { anyLanguage: true }, 'pass'],
  ['languages', { 'stack.languages': ['python'] }, { languages: ['java'] }, 'pass'],
  ['languages', { 'stack.languages': ['python'] }, { anyLanguage: false, languages: ['java'] }, 'fail'],
  ['languages', { 'stack.languages': ['python', 'java'] }, { languages: ['java'] }, 'pass'],
  ['network', {}, {}, 'no limit'],
  ['network', { 'limits.network': 'open' }, {}, 'no limit'],
  ['network', { 'limits.network': 'air-gapped' }, {}, 'unknown'],
  ['network', { 'limits.network': 'air-gapped' }, { deployment: ['managed'] }, 'fail'],
  ['network', { 'limits.network': 'air-gapped' }, { deployment: ['self-hosted'] }, 'unknown'],
  ['network', { 'limits.network': 'air-gapped' }, { deployment: ['self-hosted', 'air-gapped'] }, 'pass'],
  ['network', { 'limits.network': 'air-gapped' }, { deployment: ['library'] }, 'pass'],
  ['network', { 'limits.network': 'no-outbound' }, { deployment: ['managed'] }, 'fail'],
  ['network', { 'limits.network': 'no-outbound' }, { deployment: ['self-hosted'] }, 'pass'],
  ['network', { 'limits.network': 'no-inbound' }, { deployment: ['managed'] }, 'pass'],
  [
    'network',
    { 'limits.network': 'no-inbound', 'stack.codeHostSelfHosted': true },
    { deployment: ['managed'] },
    'unknown',
  ],
  [
    'network',
    { 'limits.network': 'no-inbound', 'stack.codeHostSelfHosted': true },
    { deployment: ['self-hosted'] },
    'pass',
  ],
  ['open-source', {}, {}, 'no limit'],
  ['open-source', { 'limits.openSource': 'any' }, {}, 'no limit'],
  ['open-source', { 'limits.openSource': 'osi-only' }, {}, 'unknown'],
  ['open-source', { 'limits.openSource': 'osi-only' }, { openness: 'open-source' }, 'pass'],
  ['open-source', { 'limits.openSource': 'osi-only' }, { openness: 'open-core' }, 'fail'],
  ['open-source', { 'limits.openSource': 'open-core-ok' }, { openness: 'open-core' }, 'pass'],
  ['open-source', { 'limits.openSource': 'open-core-ok' }, { openness: 'source-available' }, 'fail'],
  ['open-source', { 'limits.openSource': 'open-core-ok' }, { openness: 'proprietary' }, 'fail'],
  ['platforms', {}, {}, 'no limit'],
  ['platforms', { 'stack.platforms': ['ios'] }, {}, 'unknown'],
  ['platforms', { 'stack.platforms': ['ios', 'linux'] }, { platforms: ['linux'] }, 'fail'],
  ['platforms', { 'stack.platforms': ['ios', 'linux'] }, { platforms: ['linux', 'ios', 'macos'] }, 'pass'],
  ['runners', {}, {}, 'no limit'],
  ['runners', { 'stack.runners': 'either' }, {}, 'no limit'],
  ['runners', { 'stack.runners': 'own' }, {}, 'unknown'],
  ['runners', { 'stack.runners': 'hosted' }, {}, 'unknown'],
  ['runners', { 'stack.runners': 'hosted' }, { deployment: ['managed'] }, 'pass'],
  ['runners', { 'stack.runners': 'hosted' }, { deployment: ['self-hosted'] }, 'fail'],
  ['single-sign-on', {}, {}, 'no limit'],
  ['single-sign-on', { 'limits.singleSignOn': false }, {}, 'no limit'],
  ['single-sign-on', { 'limits.singleSignOn': true }, {}, 'unknown'],
  ['single-sign-on', { 'limits.singleSignOn': true }, { singleSignOn: 'yes' }, 'pass'],
  ['single-sign-on', { 'limits.singleSignOn': true }, { singleSignOn: 'paid' }, 'pass'],
  ['single-sign-on', { 'limits.singleSignOn': true }, { singleSignOn: 'partly' }, 'unknown'],
  ['single-sign-on', { 'limits.singleSignOn': true }, { singleSignOn: 'no' }, 'fail'],
  [
    'single-sign-on',
    { 'limits.singleSignOn': true },
    { singleSignOn: 'no', deployment: ['library'] },
    'pass',
  ],
];

describe('a constraint on facts', () => {
  test.each(byFact)('%s with %j and %j: %s', (id, entries, facts, outcome) => {
    expect(judged(id, entries, withFacts(facts))).toBe(outcome);
  });
});

describe('own build machines', () => {
  test.each([
    ['yes', 'pass'],
    ['paid', 'pass'],
    ['partly', 'pass'],
    ['no', 'fail'],
  ] as const)('offered "%s": %s', (support, outcome) => {
    const tool = toolOf('one', { features: { 'ci-cd': { 'own-runners': support } } });
    expect(judged('runners', { 'stack.runners': 'own' }, tool)).toBe(outcome);
  });
});

describe('a must-have feature', () => {
  const must = { 'needs.ci-cd.features': { gitops: 'must' } };
  const free = { ...must, 'limits.budgetUsdPerMonth': 0 };
  test.each([
    [must, 'yes', 'pass'],
    [must, 'no', 'fail'],
    [must, 'partly', 'unknown'],
    [must, 'paid', 'unknown'],
    [must, undefined, 'unknown'],
    [free, 'paid', 'fail'],
    [{ 'needs.ci-cd.features': { gitops: 'nice' } }, 'no', 'no limit'],
    [{}, 'no', 'no limit'],
  ] as const)('%j, offered "%s": %s', (entries, support, outcome) => {
    const tool = toolOf('one', {
      features: { 'ci-cd': support === undefined ? {} : { gitops: support } },
    });
    expect(judged('features', entries, tool)).toBe(outcome);
  });
});

describe('tools the team names', () => {
  test.each([
    ['exclude', {}, 'no limit'],
    ['exclude', { 'limits.exclude': ['other'] }, 'pass'],
    ['exclude', { 'limits.exclude': ['one'] }, 'fail'],
    ['replacing', {}, 'no limit'],
    ['replacing', { 'stack.replacing': ['other'] }, 'pass'],
    ['replacing', { 'stack.replacing': ['one'] }, 'fail'],
  ])('%s with %j: %s', (id, entries, outcome) => {
    expect(judged(id, entries, toolOf('one'))).toBe(outcome);
  });
});

describe('the life of a tool', () => {
  const ended = (status: Partial<Tool['status']>) =>
    toolOf('one', { status: { state: 'active', successors: [], ...status } });

  test.each([
    [{}, 'pass'],
    [{ state: 'maintenance' }, 'pass'],
    [{ state: 'unmaintained' }, 'fail'],
    [{ state: 'archived' }, 'fail'],
    [{ state: 'discontinued' }, 'fail'],
    [{ state: 'renamed' }, 'fail'],
    [{ state: 'sunset-announced' }, 'unknown'],
    [{ endsOn: testDate }, 'fail'],
    [{ endsOn: '2026-11-26' }, 'unknown'],
    [{ state: 'sunset-announced', endsOn: '2020-01-01' }, 'fail'],
    [{ closedToNewCustomersSince: testDate }, 'fail'],
    [{ closedToNewCustomersSince: '2027-01-01' }, 'pass'],
  ] as const)('%j: %s', (status, outcome) => {
    expect(judged('lifecycle', {}, ended(status))).toBe(outcome);
  });

  test('a tool that nobody new can buy stays for the team that has it', () => {
    const tool = ended({ closedToNewCustomersSince: '2020-01-01' });
    expect(judged('lifecycle', { 'stack.inUse': ['one'] }, tool)).toBe('pass');
  });

  test('a tool that ended is out even for the team that has it', () => {
    expect(judged('lifecycle', { 'stack.inUse': ['one'] }, ended({ state: 'archived' }))).toBe('fail');
  });
});

describe('the budget', () => {
  const team = { 'team.developers': 10, 'team.testers': 0 };
  const sold = (base: number) =>
    toolOf('one', {
      facts: { deployment: ['managed'] },
      prices: pricesOf({ name: 'Team', hosting: 'managed', base, unlimitedMinutes: true }),
    });

  test.each([
    ['no limit', team, sold(100)],
    ['pass', { ...team, 'limits.budgetUsdPerMonth': 100 }, sold(100)],
    ['fail', { ...team, 'limits.budgetUsdPerMonth': 99 }, sold(100)],
    ['pass', { ...team, 'limits.budgetUsdPerMonth': 0 }, sold(0)],
    ['unknown', { ...team, 'limits.budgetUsdPerMonth': 99 }, toolOf('one')],
  ])('%s with %j', (outcome, entries, tool) => {
    expect(judged('budget', entries, tool)).toBe(outcome);
  });

  test('is in doubt where lighter use would keep it', () => {
    const metered = toolOf('one', {
      facts: { deployment: ['managed'] },
      prices: pricesOf({
        name: 'Pay as you go',
        hosting: 'managed',
        includedMinutes: 2000,
        perMinute: { linux: 0.01 },
      }),
    });
    expect(judged('budget', { ...team, 'limits.budgetUsdPerMonth': 0 }, metered)).toBe('unknown');
  });

  test('P11 does not become doubtful because single sign-on rules out the plan that was too dear', () => {
    const dear = sold(500);
    const tool = { ...dear, facts: { ...dear.facts, singleSignOn: 'paid' as const } };
    const entries = { ...team, 'limits.budgetUsdPerMonth': 10 };
    expect(judged('budget', entries, tool)).toBe('fail');
    expect(judged('budget', { ...entries, 'limits.singleSignOn': true }, tool)).toBe('fail');
  });
});

describe('the hours for running a tool', () => {
  const heavy = toolOf('one', { facts: { deployment: ['self-hosted'] }, judgements: { operatingEffort: 5 } });

  test.each([
    ['no limit', {}],
    ['unknown', { 'team.opsHoursPerWeek': 2 }],
    ['pass', { 'team.opsHoursPerWeek': 40 }],
    ['no limit', { 'team.opsSkill': 'medium' }],
    ['unknown', { 'team.opsSkill': 'low' }],
    ['pass', { 'team.opsSkill': 'low', 'team.opsHoursPerWeek': 40 }],
  ])('give %s', (outcome, entries) => {
    expect(judged('operating-hours', entries, heavy)).toBe(outcome);
  });
});

describe('constraints for CI/CD only', () => {
  test.each([
    ['code-host', { 'stack.codeHost': 'github' }],
    ['platforms', { 'stack.platforms': ['ios'] }],
    ['runners', { 'stack.runners': 'own' }],
  ])('%s sets no limit elsewhere', (id, entries) => {
    const constraint = constraints.find((one) => one.id === id);
    expect(constraint?.prepare(contextOf(answersOf(entries, ['serving']), [], 'serving'))).toBeNull();
  });
});

describe('every constraint', () => {
  test.each(constraints.map((constraint) => [constraint.id, constraint] as const))(
    '%s has a test here and says what it means',
    (id, constraint) => {
      const tested = new Set([
        ...byFact.map(([name]) => name),
        'features',
        'exclude',
        'replacing',
        'lifecycle',
        'budget',
        'operating-hours',
        // In tests/catalog/overlay.test.ts, because no answer sets it.
        'organisation-ban',
      ]);
      expect(tested.has(id)).toBe(true);
      expect(constraint.meaning).toMatch(/^[A-Z].*\.$/);
    },
  );
});
