import { expect, test } from 'vitest';
import { readCatalog } from '../../../src/catalog/read-tool-files.ts';
import type { Tool } from '../../../src/catalog/tool.ts';
import { rankActivity, weightedSums } from '../../../src/scoring/rank.ts';
import type { ActivityRanking } from '../../../src/scoring/ranking.ts';
import { stabilityOf } from '../../../src/scoring/sensitivity/ranking-stability.ts';
import { answersOf, rankingOf } from '../examples.ts';
import { workedRanking } from '../worked-ranking.ts';

const ranking = rankActivity(
  readCatalog(),
  answersOf({ 'team.developers': 10, 'limits.budgetUsdPerMonth': 0 }),
  'ci-cd',
);

/** Who is first if one criterion has another weight and the others keep their proportions. */
const leaderAt = ({ ranked, criteria }: ActivityRanking, place: number, weight: number): Tool | undefined => {
  const present = criteria[place]?.weight ?? 0;
  const weights = criteria.map((one, other) => ({
    weight: other === place ? weight : (one.weight * (1 - weight)) / (1 - present),
  }));
  const scores = ranked.map(({ values }) => weightedSums(weights, values).score);
  return ranked[scores.indexOf(Math.max(...scores))]?.tool;
};

test('no tool, nothing to say', () => {
  expect(stabilityOf(rankingOf([], answersOf({})))).toBeNull();
});

test('a tool without a rival stays first whatever the weights', () => {
  const alone = workedRanking([{ id: 'x', weight: 1 }], { one: [0.5] });
  const stability = stabilityOf(alone);
  expect(stability).toMatchObject({ leader: { id: 'one' }, mostCritical: null });
  expect(stability?.criteria).toMatchObject([{ low: 0, high: 1, below: null, above: null }]);
});

test('just beyond a bound the named tool is first, just inside the leader', () => {
  const stability = stabilityOf(ranking);
  expect(stability?.leader).toBe(ranking.ranked[0]?.tool);
  expect(stability?.criteria.map(({ criterion }) => criterion.id)).toEqual(
    ranking.criteria.map(({ criterion }) => criterion.id),
  );
  const expected = (stability?.criteria ?? []).flatMap(({ low, high, below, above }, place) => [
    ...(below === null ? [] : [{ place, weight: low - 1e-6, first: below }]),
    ...(below === null ? [] : [{ place, weight: low + 1e-6, first: stability?.leader }]),
    ...(above === null ? [] : [{ place, weight: high - 1e-6, first: stability?.leader }]),
    ...(above === null ? [] : [{ place, weight: high + 1e-6, first: above }]),
  ]);
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.map(({ place, weight }) => leaderAt(ranking, place, weight)?.id)).toEqual(
    expected.map(({ first }) => first?.id),
  );
});

test('the most critical weight is one whose bound is nearest in proportion', () => {
  const stability = stabilityOf(ranking);
  const move = ({ weight, low, high, below, above }: NonNullable<typeof stability>['criteria'][number]) =>
    Math.min(below === null ? Infinity : weight - low, above === null ? Infinity : high - weight) / weight;
  const least = Math.min(...(stability?.criteria ?? []).map(move));
  expect(stability?.mostCritical).not.toBeNull();
  expect(stability?.mostCritical && move(stability.mostCritical)).toBeCloseTo(least, 12);
});
