import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { FactsWorthVerifying } from '../../src/features/results/facts-worth-verifying.tsx';
import type { Answers } from '../../src/questions/answers.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import type { ActivityRanking } from '../../src/scoring/ranking.ts';
import { fixtureCatalog } from './fixture-catalog.ts';
import { renderFeature } from './render-feature.tsx';

vi.mock('../../src/catalog/load.ts', async () => {
  const { fixtureCatalog: catalog, fixtureFiles } = await import('./fixture-catalog.ts');
  const loaded = Promise.resolve(catalog);
  return { loadCatalog: () => loaded, loadToolFile: async (id: string) => fixtureFiles[id] };
});

const answers: Answers = { formatVersion: 1, activities: ['ci-cd'], team: { developers: 5 } };

/** The ranking of the fixture, of the leader and one other tool alone, this many points apart. */
const duel = (challenger: string, gap: number): ActivityRanking => {
  const ranking = rankActivity(fixtureCatalog, answers, 'ci-cd');
  const [leader] = ranking.ranked;
  const other = ranking.ranked.find(({ tool }) => tool.id === challenger);
  if (leader === undefined || other === undefined) throw new Error('expected both to be ranked');
  return { ...ranking, ranked: [leader, { ...other, rank: 2, score: leader.score - gap }] };
};

const show = async (ranking: ActivityRanking) =>
  renderFeature(<FactsWorthVerifying ranking={ranking} />, { answers });

test('a price that nobody recorded is worth verifying when it decides', async () => {
  const { user } = await show(duel('flint', 0.01));
  await user.click(screen.getByText(/^Facts worth verifying/));
  const doubt = await screen.findByText(/Not recorded or not confirmed: Prices\./);
  const fact = doubt.closest('li') ?? document.body;
  expect(fact).toHaveTextContent(/^If Flint turned out best on “.+”, it would lead by \d+\.\d points\./);
  expect(within(fact).getByRole('link', { name: 'What is known of Flint' })).toHaveAttribute(
    'href',
    '/catalog/tools/flint',
  );
});

test('when no fact decides alone, it says so', async () => {
  await show(duel('flint', 99));
  expect(screen.getByText('No single unknown fact can change the first place.')).toBeVisible();
});
