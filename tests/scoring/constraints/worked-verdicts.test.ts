import { describe, expect, test } from 'vitest';
import type { ActivityId } from '../../../src/catalog/activities.ts';
import type { Tool } from '../../../src/catalog/tool.ts';
import { constraints } from '../../../src/scoring/registry.ts';
import { answersOf, contextOf, pricesOf, toolOf } from '../examples.ts';

interface Row {
  readonly asked: Readonly<Record<string, unknown>>;
  readonly tool?: Partial<Tool>;
  readonly activity?: ActivityId;
  readonly outcome: 'pass' | 'fail' | 'unknown';
  readonly says?: string;
}

const facts = (of: Tool['facts']): Partial<Tool> => ({ facts: of });
const must = { 'needs.ci-cd.features': { gitops: 'must', canary: 'must' } };
const free = { 'limits.budgetUsdPerMonth': 0 };
const rented = { 'limits.hosting': 'managed' };
const running = (operatingEffort: number) => ({
  ...facts({ deployment: ['self-hosted'] }),
  judgements: { operatingEffort },
});

const rows: Readonly<Record<string, readonly Row[]>> = {
  'budget': [
    { asked: free, outcome: 'unknown', says: 'Check the price: No published price' },
    {
      asked: free,
      tool: { prices: pricesOf({ name: 'Plan', hosting: 'managed', quote: true }) },
      outcome: 'fail',
      says: 'It costs money, and you have nothing to spend. The vendor tells the price on request only.',
    },
    {
      asked: { 'limits.budgetUsdPerMonth': 10 },
      tool: { prices: pricesOf({ name: 'Plan', hosting: 'managed', quote: true }) },
      outcome: 'unknown',
      says: 'The vendor tells the price on request only.',
    },
  ],
  'certifications': [
    {
      asked: { 'limits.certifications': ['soc2', 'hipaa', 'iso27001'] },
      tool: facts({ certifications: ['hipaa'] }),
      outcome: 'unknown',
      says: 'Ask the vendor for soc2, iso27001: not recorded here.',
    },
  ],
  'data-may-leave': [
    {
      asked: { 'limits.dataMayLeave': false, ...rented },
      tool: facts({ deployment: ['managed', 'self-hosted'] }),
      outcome: 'fail',
    },
    {
      asked: { 'limits.dataMayLeave': false, ...rented },
      tool: facts({ deployment: ['managed', 'library'] }),
      outcome: 'pass',
    },
  ],
  'features': [
    {
      asked: must,
      tool: { features: { 'ci-cd': { gitops: 'no', canary: 'no' } } },
      outcome: 'fail',
      says: 'It lacks a must: gitops',
    },
    {
      asked: { ...must, ...free },
      tool: { features: { 'ci-cd': { gitops: 'paid', canary: 'paid' } } },
      outcome: 'fail',
      says: ' (only in a paid plan).',
    },
    {
      asked: { ...must, ...free },
      tool: { features: { 'ci-cd': { gitops: 'paid', canary: 'yes' } } },
      outcome: 'fail',
      says: ' (only in a paid plan).',
    },
    { asked: { ...must, ...free }, outcome: 'unknown', says: 'Check a must: ' },
    { asked: must, tool: { features: { 'ci-cd': { gitops: 'yes', canary: 'yes' } } }, outcome: 'pass' },
  ],
  'hosting': [
    {
      asked: rented,
      tool: facts({ deployment: ['self-hosted', 'library'] }),
      outcome: 'fail',
      says: 'you would have to run it yourselves',
    },
    { asked: rented, activity: 'packaging', tool: facts({ deployment: ['library'] }), outcome: 'pass' },
    {
      asked: { 'limits.hosting': 'self-hosted' },
      tool: facts({ deployment: ['managed'] }),
      outcome: 'fail',
      says: 'only as a service on the vendor’s servers',
    },
  ],
  'languages': [
    {
      asked: { 'stack.languages': ['python', 'java'] },
      tool: facts({ languages: ['java', 'go'], anyLanguage: false }),
      outcome: 'pass',
    },
  ],
  'lifecycle': [
    {
      asked: {},
      tool: { status: { state: 'archived', since: '2026-03', successors: [] } },
      outcome: 'fail',
      says: 'Its repository is archived (since 2026-03).',
    },
    {
      asked: {},
      tool: { status: { state: 'discontinued', successors: [] } },
      outcome: 'fail',
      says: 'It has been discontinued.',
    },
    {
      asked: {},
      tool: { status: { state: 'sunset-announced', successors: [] } },
      outcome: 'unknown',
      says: 'check until when it can be used',
    },
    {
      asked: {},
      tool: { status: { state: 'active', endsOn: '2027-01-31', successors: [] } },
      outcome: 'unknown',
      says: 'It ends on 2027-01-31',
    },
  ],
  'network': [
    {
      asked: { 'limits.network': 'no-outbound', ...rented },
      tool: facts({ deployment: ['self-hosted'] }),
      outcome: 'fail',
    },
    {
      asked: { 'limits.network': 'air-gapped', ...rented },
      tool: facts({ deployment: ['library'] }),
      outcome: 'pass',
    },
    {
      asked: { 'limits.network': 'air-gapped', ...rented },
      tool: facts({ deployment: ['library', 'managed'] }),
      outcome: 'fail',
    },
    {
      asked: { 'limits.network': 'no-inbound', ...rented },
      tool: facts({ deployment: ['managed'] }),
      outcome: 'pass',
    },
    {
      asked: { 'limits.network': 'no-outbound' },
      tool: facts({ deployment: ['library'] }),
      outcome: 'pass',
    },
  ],
  'operating-hours': [
    { asked: { 'team.opsHoursPerWeek': 0 }, tool: running(1), outcome: 'pass' },
    { asked: { 'team.opsHoursPerWeek': 3 }, tool: running(3), outcome: 'pass' },
    {
      asked: { 'team.opsHoursPerWeek': 2 },
      tool: running(3),
      outcome: 'unknown',
      says: 'Running it is judged to take about 3 hours a week; you have 2.',
    },
    { asked: { 'team.opsHoursPerWeek': 0 }, outcome: 'pass' },
  ],
  'platforms': [
    {
      asked: { 'stack.platforms': ['ios', 'windows', 'linux'] },
      tool: facts({ platforms: ['linux'] }),
      outcome: 'fail',
      says: 'It cannot build for ios, windows.',
    },
    {
      asked: { 'stack.platforms': ['ios'] },
      tool: { activities: { 'ci-cd': 'partial' }, facts: { platforms: ['linux'] } },
      outcome: 'pass',
    },
  ],
  'single-sign-on': [
    {
      asked: { 'limits.singleSignOn': true },
      tool: facts({ singleSignOn: 'no', deployment: ['library', 'air-gapped'] }),
      outcome: 'pass',
    },
    {
      asked: { 'limits.singleSignOn': true },
      tool: facts({ singleSignOn: 'no', deployment: ['library', 'managed'] }),
      outcome: 'fail',
    },
  ],
};

const constraintOf = (id: string) => {
  const constraint = constraints.find((one) => one.id === id);
  if (constraint === undefined) throw new Error(`no constraint ${id}`);
  return constraint;
};

const check = (id: string, { asked, tool: parts = {}, activity = 'ci-cd', outcome, says }: Row) => {
  const tool = toolOf('one', parts);
  const context = contextOf(answersOf(asked, [activity]), [tool], activity);
  const verdict = constraintOf(id).prepare(context)?.(tool);
  expect(verdict?.outcome).toBe(outcome);
  if (says !== undefined) expect(verdict).toMatchObject({ because: expect.stringContaining(says) });
};

for (const [id, examples] of Object.entries(rows))
  describe(`the verdict of ${id}`, () => {
    test.each(examples.map((row, place) => [place + 1, row.outcome, row] as const))(
      'in example %d: %s',
      (_place, _outcome, row) => {
        check(id, row);
      },
    );
  });

describe('a limit', () => {
  test.each([
    ['budget', {}, []],
    ['certifications', {}, ['certifications']],
    ['data-may-leave', {}, ['deployment']],
    ['exclude', {}, []],
    ['kubernetes', {}, ['kubernetes']],
    ['languages', {}, ['anyLanguage', 'languages']],
    ['network', {}, ['deployment']],
    ['organisation-ban', {}, []],
    ['replacing', {}, []],
    ['runners', { 'stack.runners': 'own' }, ['ci-cd/own-runners']],
    ['runners', { 'stack.runners': 'hosted' }, ['deployment']],
    ['single-sign-on', {}, ['singleSignOn']],
  ])('%s with %j rests on these facts alone: %j', (id, asked, rests) => {
    expect(constraintOf(id).restsOn(contextOf(answersOf(asked)))).toEqual(rests);
  });
});

describe('the ban of an organisation', () => {
  const overlay = { fingerprint: 'f', tools: [], prices: [], preferred: [] };
  const tools = [toolOf('one', { overlay: { banned: 'No contract.' } }), toolOf('other')];
  const outcomes = (banned: readonly string[]) => {
    const context = contextOf(answersOf(), tools);
    const catalog = { ...context.catalog, overlay: { ...overlay, banned } };
    const checked = constraintOf('organisation-ban').prepare({ ...context, catalog });
    return checked === null ? null : tools.map(checked);
  };

  test('leaves out what it names, with its reason', () => {
    expect(outcomes(['one'])).toMatchObject([
      { outcome: 'fail', because: 'Your organisation does not allow it: No contract.' },
      { outcome: 'pass' },
    ]);
  });

  test('is no limit where nothing is banned', () => {
    expect(outcomes([])).toBeNull();
    expect(constraintOf('organisation-ban').prepare(contextOf(answersOf()))).toBeNull();
  });
});
