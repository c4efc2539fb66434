import { describe, expect, test } from 'vitest';
import { createCatalog, toolsFor, type Catalog } from '../../src/catalog/catalog.ts';
import { featuresOf } from '../../src/catalog/features.ts';
import { readCatalog } from '../../src/catalog/read-tool-files.ts';
import type { Tool } from '../../src/catalog/tool.ts';
import type { ActivityId } from '../../src/catalog/activities.ts';
import { randomAnswers } from '../../src/cli/catalog/random-answers.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { applyEdits } from '../../src/scoring/counterfactuals/edits.ts';
import { findChanges } from '../../src/scoring/counterfactuals/find-changes.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import { createRandom } from '../../src/scoring/robustness/random.ts';

const catalog = readCatalog();
const random = createRandom(26, 'real catalog');
const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];

interface Team {
  readonly answers: Answers;
  readonly activity: ActivityId;
}

const teams: readonly Team[] = Array.from({ length: 60 }, () => {
  const answers = randomAnswers(random, catalog);
  return { answers, activity: pick(answers.activities) ?? 'ci-cd' };
});

const withTools = (tools: readonly Tool[]): Catalog => createCatalog(tools, catalog);

/** Who stands where, with every figure and word, but without the names. */
const standing = (among: Catalog, { answers, activity }: Team, leaveOut = '') => {
  const { ranked, eliminated } = rankActivity(among, answers, activity);
  return [...ranked, ...eliminated]
    .filter(({ tool }) => tool.id !== leaveOut)
    .map(({ tool, score, low, high, unconfirmed, ...rest }) => ({
      id: tool.id,
      figures: [score, low, high],
      unconfirmed,
      reasons: 'reasons' in rest ? rest.reasons : [],
    }));
};

const rankOf = (among: Catalog, { answers, activity }: Team, id: string): number =>
  rankActivity(among, answers, activity).ranked.find(({ tool }) => tool.id === id)?.rank ?? Infinity;

describe('on the real catalog, for teams of every kind', () => {
  test('one more tool changes nothing about the others, neither figures nor order', () => {
    for (const team of teams) {
      const twin = pick(toolsFor(catalog, team.activity));
      if (twin === undefined) continue;
      const more = withTools([...catalog.tools, { ...twin, id: 'a-newcomer', name: 'A newcomer' }]);
      expect(standing(more, team, 'a-newcomer')).toEqual(standing(catalog, team));
    }
  });

  test('other names, and another order of the files, change nothing', () => {
    const renamed = withTools(
      catalog.tools.map((tool, place) => ({ ...tool, name: `Tool ${place}` })).toReversed(),
    );
    const words = (list: ReturnType<typeof standing>) => list.map(({ id, figures }) => ({ id, figures }));
    for (const team of teams) expect(words(standing(renamed, team))).toEqual(words(standing(catalog, team)));
  });

  const improvements: Readonly<Record<string, (tool: Tool, activity: ActivityId) => Tool>> = {
    'less effort to learn': (tool) => ({ ...tool, judgements: { ...tool.judgements, learningEffort: 1 } }),
    'less effort to set up': (tool) => ({ ...tool, judgements: { ...tool.judgements, setupEffort: 1 } }),
    'less effort to run': (tool) => ({ ...tool, judgements: { ...tool.judgements, operatingEffort: 1 } }),
    'more stars': (tool) => ({ ...tool, facts: { ...tool.facts, githubStars: 200_000 } }),
    'an audit log': (tool) => ({ ...tool, facts: { ...tool.facts, auditLog: 'yes' } }),
    'every feature': (tool, activity) => ({
      ...tool,
      features: {
        ...tool.features,
        [activity]: Object.fromEntries(featuresOf(activity).map(({ id }) => [id, 'yes'])),
      },
    }),
  };

  test.each(Object.entries(improvements))('%s never costs a tool a place', (_, improve) => {
    for (const team of teams) {
      const tool = pick(toolsFor(catalog, team.activity));
      if (tool === undefined) continue;
      const better = withTools(
        catalog.tools.map((one) => (one === tool ? improve(tool, team.activity) : one)),
      );
      expect(rankOf(better, team, tool.id)).toBeLessThanOrEqual(rankOf(catalog, team, tool.id));
    }
  });

  test('every change of one answer that is named really puts its tool first', () => {
    for (const team of teams.slice(0, 15))
      for (const { tool, edits } of findChanges(catalog, team.answers, team.activity, { pairs: false })) {
        const scope = { ...team.answers, activities: [team.activity] };
        expect(rankOf(catalog, { ...team, answers: scope }, tool)).toBeGreaterThan(1);
        expect(rankOf(catalog, { ...team, answers: applyEdits(scope, edits) }, tool)).toBe(1);
      }
  });
});
