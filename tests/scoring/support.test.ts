import { describe, expect, test } from 'vitest';
import { featureSupport, meanOf, supportInWords, supportValue } from '../../src/scoring/support.ts';
import { teamSize } from '../../src/scoring/team.ts';
import { answersOf, toolOf } from './examples.ts';

const tool = toolOf('one', {
  features: { 'ci-cd': { 'gitops': 'yes', 'canary': 'partly', 'pipeline-as-code': 'no' } },
});

describe('the support of features', () => {
  test('is worth less in a paid plan or in part, and anything where it is not recorded', () => {
    expect((['yes', 'paid', 'partly', 'no'] as const).map((level) => supportValue(level).value)).toEqual([
      1, 0.6, 0.5, 0,
    ]);
    expect(supportValue(undefined)).toMatchObject({ low: 0, value: 0.35, high: 1 });
  });

  test('is the mean over the features, bound by bound', () => {
    const { low, value, high } = featureSupport(tool, 'ci-cd', [
      'gitops',
      'canary',
      'environments',
      'windows',
    ]);
    expect(low).toBeCloseTo(1.5 / 4, 12);
    expect(value).toBeCloseTo((1.5 + 0.7) / 4, 12);
    expect(high).toBeCloseTo(3.5 / 4, 12);
    expect(featureSupport(tool, 'ci-cd', ['gitops', 'canary'])).toEqual({
      low: 0.75,
      value: 0.75,
      high: 0.75,
    });
  });

  test('of nothing may be anything', () => {
    expect(meanOf([])).toEqual({ low: 0, value: 0.5, high: 1 });
  });

  test('in words is grouped by level, and names a feature that is not in the list by its id', () => {
    expect(supportInWords(tool, 'ci-cd', ['pipeline-as-code', 'gitops', 'Made-Up'])).toMatch(
      /^Offers [^A-Z]+; lacks pipeline[^A-Z]+; not recorded made-up\.$/u,
    );
  });
});

describe('the size of a team', () => {
  const developersOf = (entries: Readonly<Record<string, unknown>>) =>
    teamSize(answersOf(entries)).developers;

  test('is assumed only where nobody was named', () => {
    expect(developersOf({})).toEqual({ low: 3, expected: 10, high: 30 });
    const none = { low: 0, expected: 0, high: 0 };
    expect(developersOf({ 'team.testers': 3, 'team.dataScientists': 3 })).toEqual(none);
    expect(developersOf({ 'team.developers': 0 })).toEqual(none);
  });
});
