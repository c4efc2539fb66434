import { expect, test } from 'vitest';
import { movementsOf } from '../../src/decision/movements.ts';
import { sideBySide } from '../../src/decision/side-by-side.ts';
import { workingsOf } from '../../src/decision/workings.ts';
import { explain } from '../../src/scoring/explanation.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import { answersOf, catalogOf, pricesOf, toolOf } from '../scoring/examples.ts';

const catalog = catalogOf([
  toolOf('dear', {
    prices: pricesOf({ name: 'Team', hosting: 'managed', base: 900, unlimitedMinutes: true }),
  }),
  toolOf('cheap', {
    prices: pricesOf({ name: 'Team', hosting: 'managed', base: 1, unlimitedMinutes: true }),
  }),
  toolOf('other', {}),
]);

const rankingOf = (more: Record<string, unknown>) =>
  rankActivity(catalog, answersOf({ 'team.developers': 5, ...more }), 'ci-cd');

const before = rankingOf({});
const after = rankingOf({ 'priorities.cost': 10, 'limits.exclude': ['other'] });

test('each tool has its rank and score under both sets of answers, as the rankings say', () => {
  const rows = sideBySide(before, after, 5);
  expect(rows.map(({ tool }) => tool.id).toSorted()).toEqual(['cheap', 'dear', 'other']);
  for (const { tool, before: was } of rows) {
    const ranked = before.ranked.find((one) => one.tool.id === tool.id);
    expect(was).toEqual({ kind: 'ranked', rank: ranked?.rank, score: ranked?.score });
  }
});

test('the reason is the criterion whose points differ most', () => {
  const dear = sideBySide(before, after, 5).find(({ tool }) => tool.id === 'dear');
  const pointsIn = (ranking: typeof before) => {
    const scored = ranking.ranked.find(({ tool }) => tool.id === 'dear');
    if (scored === undefined) throw new Error('expected it to be ranked');
    return new Map(explain(ranking, scored).map(({ criterion, points }) => [criterion.label, points]));
  };
  const [was, is] = [pointsIn(before), pointsIn(after)];
  const most = Math.max(...[...was].map(([label, points]) => Math.abs((is.get(label) ?? 0) - points)));
  const { mostly } = dear ?? {};
  expect(Math.abs((mostly?.after ?? 0) - (mostly?.before ?? 0))).toBeCloseTo(most, 9);
});

test('a tool that a limit takes out says so and has gained nothing', () => {
  const other = sideBySide(before, after, 5).find(({ tool }) => tool.id === 'other');
  expect(other?.after).toEqual({ kind: 'left-out', reasons: ['You left it out.'] });
  expect(other).toMatchObject({ gained: undefined, mostly: undefined });
});

test('the same answers move nothing', () => {
  expect(
    sideBySide(before, before, 5).every(({ gained, mostly }) => gained === 0 && mostly === undefined),
  ).toBe(true);
  expect(movementsOf(workingsOf(before), workingsOf(before), catalog)).toEqual([]);
});

test('what moved behind the leaders is told from rankings as from decisions', () => {
  const sentences = movementsOf(workingsOf(before), workingsOf(after), catalog);
  expect(sentences.some((sentence) => /now weighs/.test(sentence))).toBe(true);
  expect(sentences.some((sentence) => /left out/.test(sentence))).toBe(true);
});
