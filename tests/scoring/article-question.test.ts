import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-tool-files.ts';
import { explain } from '../../src/scoring/explanation.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import type { ActivityRanking, EliminatedTool, RankedTool } from '../../src/scoring/ranking.ts';
import { answersOf } from './examples.ts';

/**
 * The question of the article on the real catalog: Python, ten developers, three testers, two-week sprints, nothing
 * extra to spend. Each test changes one thing and says in which direction a practitioner expects tools to move.
 */
const catalog = readCatalog();

type Entries = Readonly<Record<string, unknown>>;

const asked: Entries = {
  'team.developers': 10,
  'team.testers': 3,
  'team.sprintWeeks': 2,
  'stack.languages': ['python'],
  'limits.budgetUsdPerMonth': 0,
};

const rankWith = (changes: Entries = {}): ActivityRanking =>
  rankActivity(catalog, answersOf({ ...asked, ...changes }), 'ci-cd');

const find = ({ ranked, eliminated }: ActivityRanking, id: string): RankedTool | EliminatedTool => {
  const found = [...ranked, ...eliminated].find(({ tool }) => tool.id === id);
  if (found === undefined) throw new Error(`expected ${id} in the catalog`);
  return found;
};

/** The rank of a tool, or the one that it would have. */
const placeOf = (ranking: ActivityRanking, id: string): number => {
  const found = find(ranking, id);
  return 'rank' in found ? found.rank : found.wouldRank;
};

const brokenBy = (ranking: ActivityRanking, id: string): readonly string[] => {
  const found = find(ranking, id);
  return 'reasons' in found ? found.reasons.map(({ constraint }) => constraint) : [];
};

const leadOf = (ranking: ActivityRanking, one: string, other: string) =>
  find(ranking, one).score - find(ranking, other).score;

const firstOf = ({ ranked }: ActivityRanking) =>
  ranked.filter(({ rank }) => rank === 1).map(({ tool }) => tool.id);

const outBy = ({ eliminated }: ActivityRanking, constraint: string): readonly string[] =>
  eliminated
    .filter(({ reasons }) => reasons.some((reason) => reason.constraint === constraint))
    .map(({ tool }) => tool.id);

const costOf = (ranking: ActivityRanking, id: string): number => {
  const { cost } = find(ranking, id).way;
  return cost.known ? cost.expected : Number.NaN;
};

const pointsOn = (ranking: ActivityRanking, id: string, criterion: string): number => {
  const scored = find(ranking, id);
  return explain(ranking, scored).find((part) => part.criterion.id === criterion)?.value.value ?? 0;
};

const base = rankWith();

describe('the question as asked', () => {
  test('leaves out the dead, and whatever surely costs something', () => {
    expect(outBy(base, 'lifecycle')).toEqual(expect.arrayContaining(['wercker', 'codeship', 'nevercode']));
    expect(outBy(base, 'budget')).toEqual(expect.arrayContaining(['circleci', 'bitbucket-pipelines']));
  });

  test('ranks tools that do the whole job before those that do a part of it', () => {
    expect(base.ranked.slice(0, 10).filter(({ tool }) => tool.activities['ci-cd'] !== 'core')).toEqual([]);
  });

  test('says that Python makes no difference to CI/CD', () => {
    expect(base.remarks).toEqual([expect.stringContaining('Python')]);
  });
});

describe('public code on GitHub', () => {
  const ranking = rankWith({ 'stack.codeHost': 'github', 'stack.repository': 'public' });

  test('puts GitHub Actions first, well before GitLab CI: it is built in', () => {
    expect(firstOf(ranking)).toEqual(['github-actions']);
    expect(leadOf(ranking, 'github-actions', 'gitlab-ci')).toBeGreaterThan(
      leadOf(base, 'github-actions', 'gitlab-ci') + 2,
    );
    expect(pointsOn(ranking, 'github-actions', 'code-host-fit')).toBe(1);
  });

  test('makes its minutes free', () => {
    expect(costOf(ranking, 'github-actions')).toBe(0);
    expect(costOf(base, 'github-actions')).toBeGreaterThan(0);
  });
});

describe('code on GitLab', () => {
  const ranking = rankWith({ 'stack.codeHost': 'gitlab' });

  test('puts GitLab CI first', () => {
    expect(firstOf(ranking)).toEqual(['gitlab-ci']);
  });

  test('rules GitHub Actions out: it builds only what is on GitHub', () => {
    expect(brokenBy(ranking, 'github-actions')).toContain('code-host');
  });
});

describe('a network without any connection', () => {
  const ranking = rankWith({ 'limits.network': 'air-gapped' });

  test('rules out what exists only as a service', () => {
    for (const id of ['bitbucket-pipelines', 'codemagic', 'xcode-cloud', 'bitrise', 'aws-codepipeline'])
      expect([id, brokenBy(ranking, id)]).toEqual([id, expect.arrayContaining(['network'])]);
  });

  test('leaves tools in front that are documented to run cut off', () => {
    const [leader] = ranking.ranked;
    expect(leader?.way.hosting).toBe('self-hosted');
    expect(leader?.tool.facts.deployment).toContain('air-gapped');
    expect(leader?.unconfirmed.map(({ constraint }) => constraint)).not.toContain('network');
  });

  test('lets Jenkins gain places: it has always run anywhere', () => {
    expect(placeOf(ranking, 'jenkins')).toBeLessThan(placeOf(base, 'jenkins'));
  });

  test('gives nobody the ease of a rented service', () => {
    const rented = ranking.ranked.filter(
      ({ way, unconfirmed }) => way.hosting === 'managed' && unconfirmed.length === 0,
    );
    expect(rented.map(({ tool }) => tool.id)).toEqual([]);
  });
});

describe('clusters run with confidence, and GitOps a must', () => {
  const ranking = rankWith({
    'stack.kubernetes': 'strong',
    'needs.ci-cd.features': { gitops: 'must' },
  });

  test.each(['argo-cd', 'flux'])('carries %s up by many places', (id) => {
    expect(placeOf(base, id) - placeOf(ranking, id)).toBeGreaterThanOrEqual(10);
  });

  test('leaves every tool that is not known to do GitOps out or in doubt', () => {
    const sure = ranking.ranked.filter(
      ({ unconfirmed }) => !unconfirmed.some(({ constraint }) => constraint === 'features'),
    );
    expect(sure.filter(({ tool }) => tool.features['ci-cd']?.['gitops'] !== 'yes')).toEqual([]);
  });

  test('puts Argo CD and Flux before Jenkins, which is not known to do it', () => {
    expect(leadOf(ranking, 'argo-cd', 'jenkins')).toBeGreaterThan(0);
    expect(leadOf(ranking, 'flux', 'jenkins')).toBeGreaterThan(0);
  });
});

describe('builds for iOS', () => {
  const ranking = rankWith({ 'stack.platforms': ['ios'] });

  test('rule out tools that have no Macs', () => {
    for (const id of ['tekton', 'google-cloud-build', 'gitea-actions'])
      expect([id, brokenBy(ranking, id)]).toEqual([id, expect.arrayContaining(['platforms'])]);
  });

  test.each(['codemagic', 'bitrise', 'xcode-cloud'])('bring %s forward, and closer to Jenkins', (id) => {
    expect(placeOf(ranking, id)).toBeLessThan(placeOf(base, id));
    expect(leadOf(ranking, id, 'jenkins')).toBeGreaterThan(leadOf(base, id, 'jenkins'));
  });

  test('cost more where the Macs are your own', () => {
    expect(costOf(ranking, 'jenkins')).toBeGreaterThan(costOf(base, 'jenkins'));
  });
});

describe('nobody who can run servers', () => {
  const ranking = rankWith({ 'team.opsSkill': 'low', 'team.opsHoursPerWeek': 0 });

  test('puts a rented tool first, further ahead of every tool hosted by the team', () => {
    expect(ranking.ranked[0]?.way.hosting).toBe('managed');
    for (const id of ['jenkins', 'gocd', 'teamcity', 'concourse', 'gitlab-ci'])
      expect(leadOf(ranking, 'github-actions', id)).toBeGreaterThan(leadOf(base, 'github-actions', id));
  });

  test('costs Jenkins places: it is the one that takes an administrator', () => {
    expect(placeOf(ranking, 'jenkins')).toBeGreaterThan(placeOf(base, 'jenkins'));
  });

  test('does not bring Jenkins closer to tools that take less work', () => {
    for (const id of ['gocd', 'teamcity', 'woodpecker-ci'])
      expect([id, leadOf(ranking, id, 'jenkins') >= leadOf(base, id, 'jenkins')]).toEqual([id, true]);
  });
});

describe('two hundred developers who must sign in through one provider', () => {
  const open = { 'limits.budgetUsdPerMonth': undefined };
  const large = rankWith({ 'team.developers': 200 });
  const ranking = rankWith({ 'team.developers': 200, 'limits.singleSignOn': true });

  test.each(['github-actions', 'circleci', 'azure-pipelines'])('make %s dearer', (id) => {
    const few = costOf(rankWith(open), id);
    expect(costOf(rankWith({ ...open, 'team.developers': 200 }), id)).toBeGreaterThan(few);
  });

  test('are not served by plans without single sign-on', () => {
    for (const { tool, way } of ranking.ranked) {
      if (!way.cost.known || tool.facts.singleSignOn === 'yes' || way.hosting === 'library') continue;
      const { plan: name } = way.cost;
      const plans = tool.prices?.plans.filter((plan) => plan.name === name) ?? [];
      expect([tool.id, plans.some(({ singleSignOn }) => singleSignOn === true)]).toEqual([tool.id, true]);
    }
  });

  test('pay at least as much for GitHub Actions as without that demand: it is sold with the larger plan', () => {
    const both = { ...open, 'team.developers': 200 };
    expect(
      costOf(rankWith({ ...both, 'limits.singleSignOn': true }), 'github-actions'),
    ).toBeGreaterThanOrEqual(costOf(rankWith(both), 'github-actions'));
  });

  test('bring Jenkins forward: sign-on by a plugin, and no seats to pay for', () => {
    expect(placeOf(ranking, 'jenkins')).toBeLessThan(placeOf(base, 'jenkins'));
  });

  test('P11 let no tool back in by demanding more of it', () => {
    const out = new Set(large.eliminated.map(({ tool }) => tool.id));
    expect(ranking.ranked.map(({ tool }) => tool.id).filter((id) => out.has(id))).toEqual([]);
  });
});

describe('five hundred dollars a month', () => {
  const ranking = rankWith({ 'limits.budgetUsdPerMonth': 500 });

  test('rule nobody out who was in', () => {
    const out = new Set(ranking.eliminated.map(({ tool }) => tool.id));
    expect(base.ranked.map(({ tool }) => tool.id).filter((id) => out.has(id))).toEqual([]);
  });

  test.each(['circleci', 'buildkite', 'azure-pipelines', 'bitbucket-pipelines'])(
    'bring %s within reach',
    (id) => {
      expect(brokenBy(base, id)).toContain('budget');
      expect(brokenBy(ranking, id)).toEqual([]);
      expect(find(ranking, id).unconfirmed.map(({ constraint }) => constraint)).not.toContain('budget');
    },
  );

  test('take the doubt about machines from tools hosted by the team', () => {
    const doubts = find(ranking, 'jenkins').unconfirmed.map(({ constraint }) => constraint);
    expect(doubts).not.toContain('budget');
  });
});

describe('code on Bitbucket beside Jira and Confluence', () => {
  const ranking = rankWith({ 'stack.codeHost': 'bitbucket', 'stack.inUse': ['jira', 'confluence'] });

  test('bring Bitbucket Pipelines into the top group', () => {
    const pipelines = find(ranking, 'bitbucket-pipelines');
    expect('nearLeader' in pipelines && pipelines.nearLeader).toBe(true);
    expect(placeOf(ranking, 'bitbucket-pipelines')).toBeLessThan(placeOf(base, 'bitbucket-pipelines'));
  });

  test('rule GitHub Actions out', () => {
    expect(brokenBy(ranking, 'github-actions')).toContain('code-host');
  });
});
