import { describe, expect, test } from 'vitest';
import { factNames } from '../../src/catalog/facts.ts';
import { featuresOf } from '../../src/catalog/features.ts';
import { catalogReport } from '../../src/catalog/report.ts';
import { statementsOf } from '../../src/catalog/statements.ts';
import { read, toolFileOf, unverified } from './tool-file-examples.ts';

const alpha = toolFileOf({
  facts: {
    licence: { value: 'MIT', ...read },
    codeHosts: { value: ['github'], ...unverified },
    firstRelease: { value: 2005, source: 'https://example.org', asOf: '2005' },
  },
  features: { 'ci-cd': { artifacts: { value: 'yes', source: 'https://example.org', asOf: '2019' } } },
  integrations: [
    { with: 'docker', kind: 'native', ...read },
    { with: 'kafka', ...unverified },
  ],
});
const beta = toolFileOf({
  status: { state: 'discontinued', ...read },
  facts: { licence: { value: 'MIT', ...unverified } },
  activities: { serving: { coverage: 'core', ...unverified } },
});
const report = catalogReport(
  new Map([
    ['alpha', alpha],
    ['beta', beta],
  ]),
);

const factRow = (name: string) => report.facts.find(({ fact }) => fact === name);
const activityRow = (id: string) => report.activities.find(({ activity }) => activity === id);

describe('the report', () => {
  test('counts tools, and those that are maintained', () => {
    expect([report.tools, report.maintained]).toEqual([2, 1]);
  });

  test('counts what is known, sourced and unverified of each fact', () => {
    expect(factRow('licence')).toEqual({ fact: 'licence', possible: 2, known: 2, sourced: 1, unverified: 1 });
    expect(factRow('clouds')).toEqual({ fact: 'clouds', possible: 2, known: 0, sourced: 0, unverified: 0 });
  });

  test('asks for code hosts only where code is built', () => {
    expect(factRow('codeHosts')).toEqual({
      fact: 'codeHosts',
      possible: 1,
      known: 1,
      sourced: 0,
      unverified: 1,
    });
  });

  test('has a row for every fact', () => {
    expect(report.facts.map(({ fact }) => fact)).toEqual(factNames);
  });

  test('counts features of an activity over all tools that cover it', () => {
    expect(activityRow('ci-cd')).toMatchObject({
      tools: 1,
      maintainedCore: 1,
      features: { possible: featuresOf('ci-cd').length, known: 1, sourced: 1, unverified: 0 },
      coverage: { possible: 1, known: 1, sourced: 1, unverified: 0 },
    });
  });

  test('counts no ended tool among those to choose from', () => {
    expect(activityRow('serving')).toMatchObject({
      tools: 1,
      maintainedCore: 0,
      coverage: { known: 1, unverified: 1 },
    });
  });

  test('counts the sourced integrations', () => {
    expect(report.integrations).toEqual({ possible: 2, known: 2, sourced: 1, unverified: 1 });
  });

  test('lists what can go stale, the oldest first, and no more than asked for', () => {
    expect(report.oldest[0]).toMatchObject({
      tool: 'alpha',
      path: 'features.ci-cd.artifacts',
      asOf: '2019',
    });
    expect(catalogReport(new Map([['alpha', alpha]]), 2).oldest).toHaveLength(2);
  });
});

describe('the statements of a file', () => {
  test('are named by where they stand', () => {
    expect(statementsOf('alpha', alpha).map(({ path }) => path)).toEqual([
      'status',
      'activities.ci-cd',
      'facts.licence',
      'facts.codeHosts',
      'facts.firstRelease',
      'features.ci-cd.artifacts',
      'integrations.0',
      'integrations.1',
    ]);
  });
});
