import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityIds, type ActivityId } from '../../../src/catalog/activities.ts';
import type { Tool } from '../../../src/catalog/tool.ts';
import { criteria } from '../../../src/scoring/registry.ts';
import { answersFor } from '../arbitrary-answers.ts';
import { toolArbitrary } from '../arbitrary-tools.ts';
import { answersOf, contextOf, pricesOf, toolOf } from '../examples.ts';
import { propertyRuns } from '../../property-runs.ts';

type Entries = Readonly<Record<string, unknown>>;

const prepared = (
  id: string,
  entries: Entries,
  activity: ActivityId = 'ci-cd',
  tools: readonly Tool[] = [],
) => {
  const criterion = criteria.find((one) => one.id === id);
  if (criterion === undefined) throw new Error(`no criterion ${id}`);
  return criterion.prepare(contextOf(answersOf(entries, [activity]), tools, activity));
};

const valueOf = (id: string, tool: Tool, entries: Entries = {}, activity: ActivityId = 'ci-cd') => {
  const ready = prepared(id, entries, activity, [tool]);
  if (ready === null) throw new Error(`expected ${id} to matter`);
  return ready.value(tool);
};

const certain = (value: number) => ({ low: value, value, high: value });

interface Case {
  readonly id: string;
  /** Answers for which it matters. */
  readonly asked: Entries;
  readonly activity?: ActivityId;
  readonly best: Partial<Tool>;
  readonly worst: Partial<Tool>;
  /** Answers for which it does not matter; absent if it always does. */
  readonly irrelevant?: readonly [Entries, ActivityId];
  /** True if nothing can be unknown. */
  readonly always?: true;
}

const all = (level: 'yes' | 'no', ...ids: readonly string[]) => ({
  features: { 'ci-cd': Object.fromEntries(ids.map((id) => [id, level])) },
});

const offering = (...ids: readonly string[]) => ({ best: all('yes', ...ids), worst: all('no', ...ids) });

const paying = (base: number) => ({
  prices: pricesOf({ name: 'Plan', hosting: 'managed', base, unlimitedMinutes: true }),
});

const gates = ['test-reports', 'manual-approval', 'environments', 'parallel-jobs'];
const large = ['shared-templates', 'own-runners', 'autoscaling-runners', 'parallel-jobs'];
const releases = ['pipeline-as-code', 'environments', 'canary', 'scheduled-runs'];

const cases: readonly Case[] = [
  {
    id: 'access-control',
    asked: {},
    best: { facts: { singleSignOn: 'yes', accessControl: 'yes', auditLog: 'yes' } },
    worst: { facts: { singleSignOn: 'no', accessControl: 'no', auditLog: 'no' } },
  },
  {
    id: 'activity-coverage',
    asked: {},
    best: {},
    worst: { activities: { 'ci-cd': 'partial' } },
    always: true,
  },
  {
    id: 'adoption',
    asked: {},
    best: { facts: { githubStars: 90_000, surveyShare: 0.5 } },
    worst: { facts: { githubStars: 0, surveyShare: 0 } },
  },
  {
    id: 'attestations',
    asked: { 'limits.certifications': ['soc2'] },
    best: { facts: { certifications: ['soc2'] } },
    worst: { facts: { deployment: ['managed'] } },
    irrelevant: [{}, 'ci-cd'],
  },
  {
    id: 'choice-of-hosting',
    asked: {},
    best: { facts: { deployment: ['managed', 'self-hosted'] } },
    worst: { facts: { deployment: ['managed'] } },
  },
  {
    id: 'cloud-fit',
    asked: { 'stack.clouds': ['aws'] },
    best: { facts: { clouds: ['aws'] } },
    worst: { facts: { clouds: ['gcp'] } },
  },
  {
    id: 'code-host-fit',
    asked: { 'stack.codeHost': 'gitlab' },
    best: { facts: { codeHosts: ['gitlab'], nativeCodeHost: ['gitlab'] } },
    worst: { facts: { codeHosts: ['github'], nativeCodeHost: [] } },
    irrelevant: [{ 'stack.codeHost': 'gitlab' }, 'serving'],
  },
  {
    id: 'many-models',
    asked: { 'workload.modelsInProduction': 100 },
    activity: 'drift-detection',
    best: { features: { 'drift-detection': { 'alerts': 'yes', 'retraining-trigger': 'yes' } } },
    worst: { features: { 'drift-detection': { 'alerts': 'no', 'retraining-trigger': 'no' } } },
    irrelevant: [{ 'workload.modelsInProduction': 2 }, 'drift-detection'],
  },
  {
    id: 'data-scale-fit',
    asked: { 'workload.dataScale': 'cluster' },
    activity: 'training',
    best: { facts: { dataScale: 'cluster' } },
    worst: { facts: { dataScale: 'laptop' } },
    irrelevant: [{}, 'ci-cd'],
  },
  {
    id: 'deciding-needs',
    asked: { 'needs.ci-cd.monorepo': true },
    ...offering('monorepo-triggers'),
    irrelevant: [{ 'needs.ci-cd.monorepo': false }, 'ci-cd'],
  },
  {
    id: 'existing-tools-fit',
    asked: { 'stack.inUse': ['one'] },
    best: {},
    worst: { id: 'other' },
    irrelevant: [{}, 'ci-cd'],
    always: true,
  },
  {
    id: 'feedback-speed',
    asked: {},
    ...offering('parallel-jobs', 'dependency-cache', 'test-splitting'),
    irrelevant: [{}, 'serving'],
  },
  {
    id: 'framework-fit',
    asked: { 'stack.frameworks': ['pytorch'] },
    activity: 'serving',
    best: { facts: { frameworks: ['pytorch'] } },
    worst: { facts: { frameworks: ['keras'] } },
    irrelevant: [{ 'stack.frameworks': ['pytorch'] }, 'ci-cd'],
  },
  {
    id: 'kubernetes-fit',
    asked: { 'stack.kubernetes': 'strong' },
    best: { facts: { kubernetes: 'required' } },
    worst: { facts: { kubernetes: 'none' } },
  },
  {
    id: 'language-fit',
    asked: { 'stack.languages': ['python'] },
    activity: 'serving',
    best: { facts: { languages: ['python'], anyLanguage: false } },
    worst: { facts: { languages: ['java'], anyLanguage: false } },
    irrelevant: [{}, 'ci-cd'],
  },
  {
    id: 'large-team',
    asked: { 'team.developers': 200 },
    best: { ...all('yes', ...large), facts: { accessControl: 'yes' } },
    worst: { ...all('no', ...large), facts: { accessControl: 'no' } },
    irrelevant: [{ 'team.developers': 10 }, 'ci-cd'],
  },
  {
    id: 'learning-effort',
    asked: {},
    best: { judgements: { learningEffort: 1 } },
    worst: { judgements: { learningEffort: 5 } },
  },
  {
    id: 'maintenance',
    asked: {},
    best: {},
    worst: { status: { state: 'archived', successors: [] } },
    always: true,
  },
  {
    id: 'maturity',
    asked: {},
    best: { facts: { firstRelease: 2010 } },
    worst: { facts: { firstRelease: 2026 } },
  },
  {
    id: 'mobile-builds',
    asked: { 'stack.platforms': ['ios'] },
    ...offering('app-signing'),
    irrelevant: [{ 'stack.platforms': ['linux'] }, 'ci-cd'],
  },
  {
    id: 'model-kind-fit',
    asked: { 'workload.modelKind': 'llm' },
    activity: 'serving',
    best: { features: { serving: { llm: 'yes', gpu: 'yes' } } },
    worst: { features: { serving: { llm: 'no', gpu: 'no' } } },
    irrelevant: [{ 'workload.modelKind': 'mixed' }, 'serving'],
  },
  {
    id: 'openness',
    asked: {},
    best: { facts: { openness: 'open-source' } },
    worst: { facts: { openness: 'proprietary' } },
  },
  {
    id: 'operating-effort',
    asked: {},
    best: { judgements: { operatingEffort: 1 }, facts: { deployment: ['managed'] } },
    worst: { judgements: { operatingEffort: 5 }, facts: { deployment: ['self-hosted'] } },
  },
  { id: 'out-of-pocket', asked: { 'team.developers': 10 }, best: paying(0), worst: paying(5000) },
  {
    id: 'platform-fit',
    asked: {},
    best: { facts: { platforms: ['linux'] } },
    worst: { facts: { platforms: ['macos', 'ios'] } },
    irrelevant: [{ 'stack.platforms': ['ios'] }, 'ci-cd'],
  },
  {
    id: 'public-contributions',
    asked: { 'stack.repository': 'public' },
    ...offering('fork-safety', 'secrets'),
    irrelevant: [{ 'stack.repository': 'private' }, 'ci-cd'],
  },
  {
    id: 'release-automation',
    asked: { 'team.sprintWeeks': 2 },
    ...offering(...releases),
    irrelevant: [{}, 'ci-cd'],
  },
  {
    id: 'setup-effort',
    asked: {},
    best: { judgements: { setupEffort: 1 } },
    worst: { judgements: { setupEffort: 5 } },
  },
  {
    id: 'test-and-release',
    asked: { 'team.testers': 3 },
    ...offering(...gates),
    irrelevant: [{ 'team.testers': 0 }, 'ci-cd'],
  },
  {
    id: 'wanted-features',
    asked: { 'needs.ci-cd.features': { gitops: 'nice' } },
    ...offering('gitops'),
    irrelevant: [{}, 'ci-cd'],
  },
];

/** Criteria whose best or worst known value is not the end of the scale. */
const blunt = new Set([
  'platform-fit',
  'adoption',
  'choice-of-hosting',
  'existing-tools-fit',
  'kubernetes-fit',
  'activity-coverage',
]);

describe('a criterion', () => {
  test.each(cases.map((one) => [one.id, one] as const))(
    '%s values the best above the worst',
    (id, { asked, activity, best, worst }) => {
      const top = valueOf(id, toolOf('one', best), asked, activity);
      const bottom = valueOf(id, toolOf('one', worst), asked, activity);
      expect(top.low).toBeGreaterThan(bottom.value);
      expect(top).toEqual(certain(top.value));
      if (!blunt.has(id) && id !== 'openness') expect([top.value, bottom.low]).toEqual([1, 0]);
    },
  );

  test.each(cases.filter(({ always }) => always !== true).map((one) => [one.id, one] as const))(
    '%s has a range where nothing is known',
    (id, { asked, activity }) => {
      const { low, value, high } = valueOf(id, toolOf('one'), asked, activity);
      expect(high - low).toBeGreaterThan(0.2);
      expect([value >= low, value <= high]).toEqual([true, true]);
    },
  );

  test.each<readonly [string, Entries, ActivityId | undefined]>([
    ...cases
      .filter(({ always }) => always !== true)
      .map(({ id, asked, activity }) => [id, asked, activity] as const),
    ['code-host-fit', {}, undefined],
    ['cloud-fit', {}, undefined],
  ])('%s with %j says that nothing is known where nothing is', (id, asked, activity) => {
    const tool = toolOf('one');
    expect(prepared(id, asked, activity, [tool])?.because(tool)).toMatch(
      /not recorded|not been judged|Recorded: none|No published price/i,
    );
  });

  test.each(
    cases.flatMap(({ id, irrelevant }) => (irrelevant === undefined ? [] : [[id, ...irrelevant] as const])),
  )('%s does not matter with %j for %s', (id, entries, activity) => {
    expect(prepared(id, entries, activity)).toBeNull();
  });

  test.each(criteria.map((criterion) => [criterion.id, criterion] as const))(
    '%s stays within 0 to 1 and says why in plain sentences, for any tool and answers',
    (_id, criterion) => {
      fc.assert(
        fc.property(
          toolArbitrary(),
          answersFor(),
          fc.constantFrom(...activityIds),
          (tool, answers, activity) => {
            const ready = criterion.prepare(contextOf(answers, [tool], activity));
            if (ready === null) return;
            const { low, value, high } = ready.value(tool);
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high).toBeLessThanOrEqual(1);
            expect(value).toBeGreaterThanOrEqual(low - 1e-12);
            expect(value).toBeLessThanOrEqual(high + 1e-12);
            expect(Number.isFinite(ready.points) && ready.points >= 0).toBe(true);
            const words = ready.because(tool);
            expect(words).toMatch(/^[A-Z0-9“][^\n]+\.$/u);
            expect(words).not.toMatch(/undefined|NaN|null|Infinity|\[object|\.\.|\s\s/);
          },
        ),
        { numRuns: propertyRuns(200) },
      );
    },
  );
});

describe('where the team did not say', () => {
  test('a tool for one code host has a wider range and a lower value than one for all', () => {
    const one = valueOf('code-host-fit', toolOf('one', { facts: { codeHosts: ['gerrit'] } }));
    const many = valueOf(
      'code-host-fit',
      toolOf('one', { facts: { codeHosts: ['github', 'gitlab', 'bitbucket', 'azure-repos', 'other-git'] } }),
    );
    expect(many.value).toBeGreaterThan(one.value);
    expect(one.high - one.low).toBeGreaterThan(many.high - many.low);
  });

  test('a tool that runs on any cloud is worth more than one of a rare cloud', () => {
    const any = valueOf('cloud-fit', toolOf('one', { facts: { clouds: ['any'] } }));
    expect(any.value).toBeGreaterThan(
      valueOf('cloud-fit', toolOf('one', { facts: { clouds: ['other'] } })).value,
    );
  });
});

describe('the swing points', () => {
  const points = (id: string, entries: Entries) => prepared(id, entries)?.points ?? 0;

  test.each([
    ['operating-effort', { 'team.opsSkill': 'high' }, { 'team.opsSkill': 'low' }],
    ['out-of-pocket', {}, { 'limits.budgetUsdPerMonth': 0 }],
    ['code-host-fit', {}, { 'stack.codeHost': 'github' }],
    ['cloud-fit', {}, { 'stack.clouds': ['aws'] }],
    ['kubernetes-fit', {}, { 'stack.kubernetes': 'none' }],
    ['access-control', {}, { 'limits.singleSignOn': true }],
    ['access-control', { 'team.developers': 5 }, { 'team.developers': 50 }],
    ['large-team', { 'team.developers': 30 }, { 'team.developers': 200 }],
    ['release-automation', { 'team.sprintWeeks': 8 }, { 'team.sprintWeeks': 1 }],
    ['setup-effort', { 'team.sprintWeeks': 4 }, { 'team.sprintWeeks': 2 }],
    [
      'test-and-release',
      { 'team.developers': 10, 'team.testers': 1 },
      { 'team.developers': 10, 'team.testers': 5 },
    ],
    [
      'wanted-features',
      { 'needs.ci-cd.features': { gitops: 'nice' } },
      { 'needs.ci-cd.features': { gitops: 'must' } },
    ],
  ])('of %s are fewer with %j than with %j', (id, less, more) => {
    expect(points(id, less)).toBeLessThan(points(id, more));
  });
});

test('every criterion is among the cases, or measured over a whole vocabulary', () => {
  // switching-effort needs a second tool and has a file of its own.
  const covered = new Set([...cases.map(({ id }) => id), 'feature-breadth', 'switching-effort']);
  expect(criteria.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
});
