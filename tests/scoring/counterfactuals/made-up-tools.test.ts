import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/questions/answers.ts';
import { criterionGroups } from '../../../src/questions/criterion-groups.ts';
import { applyEdits, editsFor } from '../../../src/scoring/counterfactuals/edits.ts';
import { findChanges, searchChanges } from '../../../src/scoring/counterfactuals/find-changes.ts';
import { rankActivity } from '../../../src/scoring/rank.ts';
import { answersOf, catalogOf, pricesOf, toolOf } from '../examples.ts';

const activities = { documentation: 'core' } as const;

/** One that is dear and easy, one that is free and hard, and a library without a price. */
const catalog = catalogOf([
  toolOf('easy', {
    activities,
    facts: { deployment: ['managed'], openness: 'proprietary' },
    judgements: { setupEffort: 1, operatingEffort: 1, learningEffort: 1 },
    prices: pricesOf({ name: 'Team', hosting: 'managed', perSeat: 20 }),
  }),
  toolOf('free', {
    activities,
    facts: { deployment: ['self-hosted'], openness: 'open-source', githubStars: 20_000 },
    judgements: { setupEffort: 4, operatingEffort: 4, learningEffort: 4 },
    prices: pricesOf({ name: 'Own', hosting: 'self-hosted', machines: ['server'] }),
  }),
  toolOf('library', {
    activities,
    facts: { deployment: ['library'], openness: 'open-source' },
    judgements: { setupEffort: 4, operatingEffort: 3, learningEffort: 5 },
  }),
]);

const asked = answersOf({ 'team.developers': 10, 'priorities.cost': 6 }, ['documentation']);

const outcome = (answers: Answers) => {
  const { ranked, eliminated } = rankActivity(catalog, answers, 'documentation');
  const first = ranked.filter(({ rank }) => rank === 1);
  const next = Math.max(0, ...ranked.filter(({ rank }) => rank > 1).map(({ score }) => score));
  return {
    first: first.map(({ tool }) => tool.id),
    lead: first.length > 1 ? 0 : (first[0]?.score ?? 0) - next,
    out: eliminated.map(({ tool }) => tool.id),
  };
};

/** Every single edit that puts another tool first, by ranking after each. */
const byRanking = (answers: Answers) => {
  const before = outcome(answers);
  return editsFor(answers).flatMap((edit) => {
    const { first, lead } = outcome(applyEdits(answers, [edit]));
    const gained = first.filter((tool) => !before.first.includes(tool));
    return gained.map((tool) => ({ tool, edit, lead, out: before.out.includes(tool) }));
  });
};

describe('the changes of one answer', () => {
  const found = (answers = asked) => findChanges(catalog, answers, 'documentation', { pairs: false });

  const nothingMatters = Object.fromEntries(
    criterionGroups.map(({ id }) => [`priorities.${id}`, 0] as const),
  );
  test.each([
    [{ 'team.developers': 10, 'priorities.cost': 6 }],
    [{ 'team.developers': 10, 'limits.openSource': 'osi-only' }],
    [{ 'team.developers': 10, 'limits.exclude': ['easy'] }],
    [{ 'team.developers': 10, 'limits.exclude': ['easy', 'free', 'library'] }],
    [{ 'team.developers': 10, 'needs.documentation.features': { wiki: 'must' } }],
    [nothingMatters],
  ])('with %j put the tool first that they name, by the lead that they state', (entries) => {
    const answers = answersOf(entries, ['documentation']);
    const changes = found(answers);
    expect(changes.length).toBeGreaterThan(0);
    expect(new Set(changes.map(({ tool }) => tool))).toEqual(
      new Set(byRanking(answers).map(({ tool }) => tool)),
    );
    for (const { tool, edits, lead, wasEliminated, canChoose } of changes) {
      const after = outcome(applyEdits(answers, edits));
      expect(after.first).toContain(tool);
      expect(lead).toBeCloseTo(after.lead, 9);
      expect(wasEliminated).toBe(outcome(answers).out.includes(tool));
      expect(canChoose).toBe(edits.every(({ given }) => !given));
    }
  });

  test('are for each tool the one with the largest lead, of those to choose and of the circumstances', () => {
    const largest = new Map<string, number>();
    for (const { tool, edit, lead } of byRanking(asked)) {
      const key = `${tool} ${!edit.given}`;
      largest.set(key, Math.max(largest.get(key) ?? 0, lead));
    }
    const own = new Map(found().map(({ tool, canChoose, lead }) => [`${tool} ${canChoose}`, lead]));
    // A circumstance is named only if nothing that can be chosen is as good, so there may be fewer.
    for (const [key, lead] of own) expect(lead).toBeCloseTo(largest.get(key) ?? NaN, 9);
    for (const tool of new Set(byRanking(asked).map((one) => one.tool)))
      expect(found().map((change) => change.tool)).toContain(tool);
  });

  test('come in order: what can be chosen first, then the larger lead', () => {
    const order = found().map(({ canChoose, lead }) => [Number(!canChoose), -lead] as const);
    expect(order).toEqual(order.toSorted(([a, x], [b, y]) => a - b || x - y));
  });

  test('decide by question: those first of which the largest share of other answers changes who is first', () => {
    const before = outcome(asked).first.join(' ');
    const decides = editsFor(asked).map((edit) => ({
      path: edit.path,
      decides: outcome(applyEdits(asked, [edit])).first.join(' ') !== before,
    }));
    const share = (path: string) => {
      const own = decides.filter((one) => one.path === path);
      return own.filter((one) => one.decides).length / own.length;
    };
    const paths = [...new Set(decides.filter((one) => one.decides).map(({ path }) => path))];
    const { deciding } = searchChanges(catalog, asked, 'documentation', { pairs: false });
    expect(deciding).toEqual(paths.toSorted((a, b) => share(b) - share(a)));
  });
});

describe('the changes of two answers', () => {
  test('are named only for tools that no single one puts first, and do so', () => {
    const strict = answersOf(
      { 'limits.hosting': 'self-hosted', 'limits.openSource': 'osi-only', 'priorities.cost': 10 },
      ['documentation'],
    );
    const single = new Set(byRanking(strict).map(({ tool }) => tool));
    const changes = findChanges(catalog, strict, 'documentation', { pairs: true });
    const pairs = changes.filter(({ edits }) => edits.length === 2);
    expect(pairs.map(({ tool }) => tool)).toContain('easy');
    for (const { tool, edits, lead } of pairs) {
      expect(single.has(tool)).toBe(false);
      expect(edits[0]?.path).not.toBe(edits[1]?.path);
      const after = outcome(applyEdits(strict, edits));
      expect(after.first).toContain(tool);
      expect(lead).toBeCloseTo(after.lead, 9);
    }
  });
});
