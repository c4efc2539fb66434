import { activityIds, type ActivityId } from '../../src/catalog/activities.ts';
import { createCatalog, toolsFor, type Catalog } from '../../src/catalog/catalog.ts';
import type { Tool } from '../../src/catalog/tool.ts';
import { readCatalog } from '../../src/catalog/read-tool-files.ts';
import { buildDecision } from '../../src/decision/build-decision.ts';
import json from '../../src/decision/formats/json.ts';
import { parseDecisionText } from '../../src/decision/parse-decision.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { findChanges } from '../../src/scoring/counterfactuals/find-changes.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import { robustnessOf } from '../../src/scoring/robustness/ranking-robustness.ts';
import { stacksFor } from '../../src/scoring/stack/stacks-for.ts';
import { measure, type Measurement } from './measure.ts';

/** The article's team: Python, ten developers, three testers, nothing extra to spend, sprints of two weeks. */
const team = {
  team: { developers: 10, testers: 3, sprintWeeks: 2 },
  stack: { languages: ['python'] },
  limits: { budgetUsdPerMonth: 0 },
};

const answersFor = (...activities: readonly ActivityId[]): Answers => ({
  formatVersion: 1,
  activities,
  ...team,
});

const article = answersFor('ci-cd');

/** A catalog of so many CI/CD tools, made of copies of the real ones. */
const grown = (catalog: Catalog, count: number): Catalog => {
  const real = toolsFor(catalog, 'ci-cd');
  const copies = Array.from({ length: count }, (_, place) => real[place % real.length]);
  return createCatalog(
    copies
      .filter((tool) => tool !== undefined)
      .map((tool, place) => ({ ...tool, id: `${tool.id}-${place}` })),
  );
};

/** Sizes of catalogs over which the growth is watched. */
export const sizes: readonly number[] = [53, 100, 200, 1000, 10_000];

const rankings = (catalog: Catalog): readonly Measurement[] =>
  sizes.map((size) => {
    const tools = grown(catalog, size);
    return measure(`rank ${size} tools`, () => rankActivity(tools, article, 'ci-cd'));
  });

/** A ranking of 60 tools on 20 criteria, the size that the robustness is held to. */
const sampled = (catalog: Catalog): Measurement => {
  const ranking = rankActivity(grown(catalog, 120), article, 'ci-cd');
  const cut = { ...ranking, ranked: ranking.ranked.slice(0, 60) };
  const name = `10,000 samples of ${cut.ranked.length} tools on ${cut.criteria.length} criteria`;
  return measure(name, () => robustnessOf(cut, article));
};

const stacks = (catalog: Catalog): readonly Measurement[] =>
  [2, 5, 10, activityIds.length].map((count) => {
    const answers = answersFor(...activityIds.slice(0, count));
    return measure(`stacks over ${count} activities`, () => stacksFor(catalog, answers));
  });

/** The smallest decision of at least a million characters. */
const longDecision = (catalog: Catalog): string => {
  for (let count = 1; count <= activityIds.length; count += 1) {
    const answers = answersFor(...activityIds.slice(0, count));
    const text = json.write(buildDecision(catalog, answers, 'brief'));
    if (text.length >= 1_000_000) return text;
  }
  throw new Error('expected a decision about every activity to be longer than a million characters');
};

const reading = (catalog: Catalog): readonly Measurement[] => {
  const values = JSON.stringify(catalog.tools);
  const text = longDecision(catalog);
  return [
    measure(`read and check ${catalog.tools.length} tool files`, readCatalog),
    measure('load the values of all tools, as the page does', () => {
      const tools: readonly Tool[] = JSON.parse(values);
      return createCatalog(tools);
    }),
    measure(`parse a decision of ${Math.round(text.length / 1000)} kB`, () =>
      parseDecisionText(text, catalog),
    ),
  ];
};

const decisions = (catalog: Catalog): readonly Measurement[] => [
  measure('try all single answers', () => findChanges(catalog, article, 'ci-cd', { pairs: false })),
  measure('try all single answers and all pairs', () =>
    findChanges(catalog, article, 'ci-cd', { pairs: true }),
  ),
  measure('build the whole decision', () => buildDecision(catalog, article)),
];

/** Measures everything; takes about a minute. */
export const measureAll = (): readonly Measurement[] => {
  const catalog = readCatalog();
  return [
    ...rankings(catalog),
    sampled(catalog),
    ...decisions(catalog),
    ...stacks(catalog),
    ...reading(catalog),
  ];
};
