import { describe, expect, test } from 'vitest';
import { noAnswers, withAnswer, type Answers } from '../../src/questions/answers.ts';
import { conflicts, conflictsIn } from '../../src/questions/conflicts.ts';
import { questionAt } from '../../src/questions/registry.ts';

const answers = (entries: Readonly<Record<string, unknown>>): Answers =>
  Object.entries(entries).reduce(
    (made, [path, value]) => withAnswer(made, path, value),
    withAnswer(noAnswers, 'activities', ['ci-cd']),
  );

const found = (entries: Readonly<Record<string, unknown>>) =>
  conflictsIn(answers(entries)).map(({ id }) => id);

describe('conflicts', () => {
  test.each(conflicts.map((conflict) => [conflict.id, conflict.paths] as const))(
    '%s names two questions that exist',
    (_id, paths) => {
      expect(paths.map((path) => questionAt(path)?.path)).toEqual(paths);
    },
  );

  test('have distinct ids', () => {
    expect(new Set(conflicts.map(({ id }) => id)).size).toBe(conflicts.length);
  });

  test('are not seen in silence', () => {
    expect(conflicts.filter(({ when }) => when(noAnswers))).toEqual([]);
  });

  test.each([
    [{ 'limits.network': 'air-gapped', 'limits.hosting': 'managed' }, ['closed-network-managed']],
    [{ 'limits.network': 'no-outbound', 'limits.hosting': 'managed' }, ['closed-network-managed']],
    [{ 'limits.network': 'no-inbound', 'limits.hosting': 'managed' }, []],
    [{ 'limits.dataMayLeave': false, 'limits.hosting': 'managed' }, ['data-stays-managed']],
    [{ 'limits.dataMayLeave': true, 'limits.hosting': 'managed' }, []],
    [{ 'limits.network': 'air-gapped', 'limits.dataMayLeave': true }, ['closed-network-data-leaves']],
    [{ 'limits.network': 'no-outbound', 'stack.runners': 'hosted' }, ['closed-network-hosted-runners']],
    [{ 'limits.network': 'no-inbound', 'stack.codeHostSelfHosted': true }, ['no-inbound-own-code-host']],
    [{ 'team.opsSkill': 'low', 'limits.hosting': 'self-hosted' }, ['self-hosted-without-skill']],
    [{ 'team.opsSkill': 'medium', 'limits.hosting': 'self-hosted' }, []],
    [{ 'team.opsHoursPerWeek': 0, 'limits.hosting': 'self-hosted' }, ['self-hosted-without-hours']],
    [{ 'limits.budgetUsdPerMonth': 0, 'limits.singleSignOn': true }, ['sso-without-budget']],
    [{ 'limits.budgetUsdPerMonth': 1, 'limits.singleSignOn': true }, []],
    [{ 'limits.budgetUsdPerMonth': 0, 'limits.certifications': ['soc2'] }, ['attested-without-budget']],
    [{ 'limits.openSource': 'osi-only', 'limits.hosting': 'managed' }, ['osi-only-managed']],
    [{ 'limits.openSource': 'osi-only', 'limits.certifications': ['soc2'] }, ['osi-only-attested']],
    [{ 'stack.inUse': ['jenkins'], 'stack.replacing': ['jenkins'] }, ['keeps-what-it-replaces']],
    [{ 'stack.inUse': ['jenkins'], 'stack.replacing': ['travis-ci'] }, []],
    [{ 'stack.inUse': ['jenkins'], 'limits.exclude': ['jenkins'] }, ['excludes-what-it-uses']],
    [{ 'stack.standard': ['jenkins'], 'limits.exclude': ['jenkins'] }, ['excludes-the-standard']],
    [{ 'stack.standard': ['jenkins'], 'stack.replacing': ['jenkins'] }, ['replaces-the-standard']],
    [{ 'stack.kubernetes': 'none', 'needs.ci-cd.features': { gitops: 'must' } }, ['gitops-without-cluster']],
    [{ 'stack.kubernetes': 'none', 'needs.ci-cd.features': { gitops: 'nice' } }, []],
  ])('%j: %j', (entries, expected) => {
    expect(found(entries)).toEqual(expected);
  });
});
