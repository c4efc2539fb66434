import { expect, test } from 'vitest';
import { createCatalog, toolsFor, type Catalog } from '../../../src/catalog/catalog.ts';
import { readCatalog } from '../../../src/catalog/read-tool-files.ts';
import type { ActivityId } from '../../../src/catalog/activities.ts';
import type { Answers } from '../../../src/questions/answers.ts';
import { conflictsIn } from '../../../src/questions/conflicts.ts';
import { randomAnswers } from '../../../src/cli/catalog/random-answers.ts';
import { applyEdits, editsFor, type Edit } from '../../../src/scoring/counterfactuals/edits.ts';
import { findChanges } from '../../../src/scoring/counterfactuals/find-changes.ts';
import { rankActivity } from '../../../src/scoring/rank.ts';
import { createRandom } from '../../../src/scoring/robustness/random.ts';
import { answersOf } from '../examples.ts';

interface Found {
  readonly edits: number;
  readonly lead: number;
}

const outcome = (catalog: Catalog, answers: Answers, activity: ActivityId) => {
  const { ranked } = rankActivity(catalog, answers, activity);
  const first = ranked.filter(({ rank }) => rank === 1);
  const next = ranked.find(({ rank }) => rank > 1)?.score ?? 0;
  const lead = first.length > 1 ? 0 : (first[0]?.score ?? 0) - next;
  return { first: first.map(({ tool }) => tool.id), lead };
};

/** Whether the wizard would point out that these two answers do not go together. */
const clashes = (answers: Answers, one: Edit, other: Edit) =>
  conflictsIn(answers).some(({ paths }) => paths.includes(one.path) && paths.includes(other.path));

/** For each tool the size and the largest lead of its smallest changes, by ranking after every one and every two edits. */
const byRankingAll = (catalog: Catalog, answers: Answers, activity: ActivityId) => {
  const scope = { ...answers, activities: [activity] };
  const before = new Set(outcome(catalog, scope, activity).first);
  const edits = editsFor(scope);
  const best = new Map<string, Found>();
  const alone = new Set<string>();
  const note = (tried: readonly Edit[]) => {
    const { first, lead } = outcome(catalog, applyEdits(scope, tried), activity);
    for (const tool of first.filter((one) => !before.has(one))) {
      if (tried.length === 1) alone.add(tool);
      else if (alone.has(tool)) continue;
      const key = `${tool}, ${tried.every(({ given }) => !given) ? 'can be chosen' : 'a circumstance'}`;
      const known = best.get(key);
      const larger = known === undefined || (known.edits === tried.length && lead > known.lead);
      if (larger) best.set(key, { edits: tried.length, lead });
    }
  };
  for (const edit of edits) note([edit]);
  for (const [place, one] of edits.entries())
    for (const other of edits.slice(place + 1))
      if (one.path !== other.path && !clashes(applyEdits(scope, [one, other]), one, other))
        note([one, other]);
  return best;
};

const bySearch = (catalog: Catalog, answers: Answers, activity: ActivityId) =>
  new Map(
    findChanges(catalog, answers, activity, { pairs: true }).map(({ tool, edits, lead, canChoose }) => [
      `${tool}, ${canChoose ? 'can be chosen' : 'a circumstance'}`,
      { edits: edits.length, lead },
    ]),
  );

const inWords = (found: ReadonlyMap<string, Found>) =>
  [...found].map(([key, { edits, lead }]) => `${key}: ${edits} by ${lead.toFixed(6)}`).toSorted();

const whole = readCatalog();
const some = (activity: ActivityId, ids: readonly string[]) =>
  createCatalog(toolsFor(whole, activity).filter(({ id }) => ids.includes(id)));

const random = createRandom(4, 'every pair');

test.each<[string, ActivityId, readonly string[], Answers]>([
  [
    'the article’s team',
    'ci-cd',
    ['jenkins', 'github-actions', 'circleci'],
    answersOf({ 'team.developers': 10, 'limits.budgetUsdPerMonth': 0 }),
  ],
  ['a made-up team', 'serving', ['bentoml', 'kserve', 'seldon-core'], randomAnswers(random, whole)],
])(
  'for %s the search finds what ranking after every edit and every pair finds',
  (_, activity, ids, answers) => {
    const catalog = some(activity, ids);
    expect(catalog.tools.length).toBeGreaterThan(2);
    const expected = inWords(byRankingAll(catalog, answers, activity));
    expect(inWords(bySearch(catalog, answers, activity))).toEqual(expected);
  },
);
