import { describe, expect, test } from 'vitest';
import type { ActivityId } from '../../../src/catalog/activities.ts';
import { featuresOf } from '../../../src/catalog/features.ts';
import type { Tool } from '../../../src/catalog/tool.ts';
import { criteria } from '../../../src/scoring/registry.ts';
import { answersOf, contextOf, pricesOf, toolOf } from '../examples.ts';
import { checkWorkedValues, facts } from './worked-values.ts';

const github = { 'stack.codeHost': 'github' };
const twoBadges = { 'limits.certifications': ['soc2', 'hipaa'] };
const musts = { 'needs.ci-cd.features': { gitops: 'must', canary: 'must' } };

checkWorkedValues({
  'access-control': [
    {
      tool: facts({ singleSignOn: 'yes', auditLog: 'no' }),
      value: [1 / 3, 1.35 / 3, 2 / 3],
      says: 'Single sign-on: yes; role-based access: not recorded; audit log: no.',
    },
  ],
  'activity-coverage': [
    { value: 1, says: 'This job is what it is made for.' },
    {
      asked: musts,
      tool: { activities: { 'ci-cd': 'partial' }, features: { 'ci-cd': { gitops: 'yes', canary: 'yes' } } },
      value: 0.6,
      says: 'that part has all your musts',
    },
    {
      asked: musts,
      tool: { activities: { 'ci-cd': 'partial' }, features: { 'ci-cd': { gitops: 'yes', canary: 'paid' } } },
      value: 0,
      says: 'you would need another tool beside it',
    },
    { tool: { activities: { 'ci-cd': 'partial' } }, value: 0, says: 'you would need another tool beside it' },
  ],
  'adoption': [
    { value: [0, 0.4, 1], says: 'How widely it is used is not recorded.' },
    { tool: facts({ githubStars: 1000 }), value: [0.25, 0.25, 1], says: '1,000 stars on GitHub.' },
    {
      tool: facts({ surveyShare: 0.05 }),
      value: [0.6, 0.6, 0.75],
      says: 'Used by 5 % of organisations in a survey.',
    },
    { tool: facts({ surveyShare: 0.2 }), value: 0.9, says: 'Used by 20 % of organisations in a survey.' },
    {
      tool: facts({ surveyShare: 0.2, githubStars: 1000 }),
      value: 0.9,
      says: 'Used by 20 % of organisations in a survey; 1,000 stars on GitHub.',
    },
    { tool: facts({ surveyShare: 0, githubStars: 10_000 }), value: 0.55, says: '10,000 stars on GitHub.' },
    { tool: facts({ githubStars: 0 }), value: [0, 0, 1], says: '0 stars on GitHub.' },
  ],
  'attestations': [
    { asked: twoBadges, value: [0, 0, 1], says: 'Recorded: none of soc2, hipaa.' },
    {
      asked: twoBadges,
      tool: facts({ certifications: ['soc2'], deployment: ['managed'] }),
      value: [0.5, 0.5, 1],
      says: 'Recorded: soc2 of soc2, hipaa.',
    },
    {
      asked: twoBadges,
      tool: facts({ deployment: ['self-hosted'] }),
      value: [0.7, 0.7, 1],
      says: 'Recorded: none of soc2, hipaa. Hosted by you it falls under your own attestations.',
    },
    { asked: twoBadges, tool: facts({ deployment: ['library'] }), value: [0.7, 0.7, 1], says: 'hipaa.' },
    {
      asked: twoBadges,
      tool: facts({ certifications: ['soc2', 'hipaa', 'iso27001'] }),
      value: 1,
      says: 'Recorded: soc2, hipaa of soc2, hipaa.',
    },
  ],
  'choice-of-hosting': [
    { value: [0, 0.5, 1], says: 'How it can be hosted is not recorded.' },
    { tool: facts({ deployment: ['managed'] }), value: 0.1, says: 'It can be had as: managed.' },
    { tool: facts({ deployment: ['library'] }), value: 0.8, says: 'library' },
    { tool: facts({ deployment: ['managed', 'library'] }), value: 1, says: 'managed, library' },
  ],
  'mobile-builds': [
    {
      asked: { 'stack.platforms': ['android'] },
      tool: { features: { 'ci-cd': { 'app-signing': 'yes' } } },
      value: 1,
      says: 'Offers ',
    },
  ],
  'openness': [
    { tool: facts({ openness: 'open-core', licence: 'MIT' }), value: 0.75, says: 'It is open core (MIT).' },
    { tool: facts({ openness: 'open-source' }), value: 1, says: 'It is open source.' },
    {
      tool: facts({ openness: 'proprietary', licence: 'proprietary' }),
      value: 0.1,
      says: 'It is proprietary.',
    },
  ],
  'operating-effort': [
    { value: [0, 0.5, 1], says: 'The effort to run it has not been judged.' },
    {
      asked: { 'team.opsHoursPerWeek': 1 },
      tool: { ...facts({ deployment: ['self-hosted'] }), judgements: { operatingEffort: 3 } },
      value: 0.5,
      says: 'Judged 3 of 5 in effort to run, hosted by you: about 3 hours a week, more than the 1 you have.',
    },
    {
      asked: { 'team.opsHoursPerWeek': 3 },
      tool: { ...facts({ deployment: ['self-hosted'] }), judgements: { operatingEffort: 3 } },
      value: 0.5,
      says: 'hosted by you: about 3 hours a week.',
    },
    {
      tool: {
        ...facts({ deployment: ['managed'] }),
        judgements: { operatingEffort: 1 },
        prices: pricesOf({ name: 'Plan', hosting: 'managed', ownRunners: true }),
      },
      value: 0.75,
      says: 'rented from the vendor with build machines of your own: about',
    },
    {
      tool: {
        ...facts({ deployment: ['self-hosted'] }),
        judgements: { operatingEffort: 2 },
        prices: pricesOf({ name: 'Plan', hosting: 'self-hosted', ownRunners: true }),
      },
      value: 0.75,
      says: 'hosted by you: about',
    },
  ],
  'out-of-pocket': [
    { value: [0, 0.35, 1], says: 'No published price for this way of use is recorded.' },
    {
      asked: { 'team.developers': 10, 'team.testers': 0 },
      tool: { prices: pricesOf({ name: 'Team', hosting: 'managed', base: 100, unlimitedMinutes: true }) },
      value: 0.7,
      says: 'Expected 100 USD a month on “Team” for 10 people.',
    },
    {
      tool: { prices: pricesOf({ name: 'Team', hosting: 'managed', perSeat: 10, unlimitedMinutes: true }) },
      value: [0.4, 0.7, 0.875],
      says: 'Expected 100 USD a month (between 30 USD and 300 USD) on “Team” for 10 people.',
    },
  ],
  'platform-fit': [
    { tool: { activities: { 'ci-cd': 'partial' } }, value: 1, says: 'It does not build' },
    { value: [0, 0.5, 1], says: 'not recorded' },
    { tool: facts({ platforms: [] }), value: [0, 0.5, 1], says: 'not recorded' },
    { tool: facts({ platforms: ['linux'] }), value: 1, says: 'it builds there.' },
    { tool: facts({ platforms: ['ios', 'macos'] }), value: 0.1, says: 'it builds for ios, macos only.' },
  ],
  'release-automation': [
    { asked: { 'team.sprintWeeks': 1 }, value: [0, 0.35, 1], says: 'A release every week: Not recorded ' },
    { asked: { 'team.sprintWeeks': 2 }, value: [0, 0.35, 1], says: 'A release every 2 weeks: Not recorded ' },
  ],
  'setup-effort': [
    { value: [0, 0.5, 1], says: 'has not been judged' },
    {
      asked: { 'team.sprintWeeks': 2 },
      tool: { ...facts({ deployment: ['self-hosted'] }), judgements: { setupEffort: 4 } },
      value: 0.25,
      says: 'Judged 4 of 5 in effort to set up on your own servers; sprints are short.',
    },
    {
      tool: { ...facts({ deployment: ['managed'] }), judgements: { setupEffort: 2 } },
      value: 0.75,
      says: 'Judged 2 of 5 in effort to set up.',
    },
  ],
});

describe('the breadth of features', () => {
  const breadth = (features: Tool['features']) => {
    const tool = toolOf('one', { features });
    const ready = criteria
      .find(({ id }) => id === 'feature-breadth')
      ?.prepare(contextOf(answersOf(), [tool]));
    return ready?.because(tool);
  };
  const ids = featuresOf('ci-cd').map(({ id }) => id);
  const [lacking = '', ...offered] = ids;

  test('is counted without what it lacks, and says how much is not recorded', () => {
    expect(breadth({ 'ci-cd': { [lacking]: 'no', [offered[0] ?? '']: 'paid' } })).toBe(
      `It offers 1 of ${ids.length} features that people choose by; ${ids.length - 2} are not recorded.`,
    );
    const all = Object.fromEntries(
      ids.map((id) => [id, id === lacking ? ('no' as const) : ('yes' as const)]),
    );
    expect(breadth({ 'ci-cd': all })).toBe(
      `It offers ${ids.length - 1} of ${ids.length} features that people choose by.`,
    );
  });
});

describe('criteria of CI/CD', () => {
  test.each([
    ['mobile-builds', { 'stack.platforms': ['ios'] }],
    ['platform-fit', {}],
    ['release-automation', { 'team.sprintWeeks': 2 }],
    ['code-host-fit', github],
    ['large-team', { 'team.developers': 100 }],
    ['test-and-release', { 'team.testers': 5, 'team.developers': 10 }],
    ['public-contributions', { 'stack.repository': 'public' }],
  ])('%s does not matter for serving', (id, asked) => {
    const prepare = (activity: ActivityId) =>
      criteria.find((one) => one.id === id)?.prepare(contextOf(answersOf(asked, [activity]), [], activity));
    expect(prepare('ci-cd')).not.toBeNull();
    expect(prepare('serving')).toBeNull();
  });
});
