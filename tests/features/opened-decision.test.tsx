import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Results } from '../../src/features/results/results.tsx';
import { buildDecision } from '../../src/decision/build-decision.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { keepOpenedDecision } from '../../src/state/opened-decision.ts';
import { fixtureCatalog } from './fixture-catalog.ts';
import { renderFeature } from './render-feature.tsx';

vi.mock('../../src/catalog/load.ts', async () => {
  const { fixtureCatalog: catalog, fixtureFiles } = await import('./fixture-catalog.ts');
  const loaded = Promise.resolve(catalog);
  return { loadCatalog: () => loaded, loadToolFile: async (id: string) => fixtureFiles[id] };
});

beforeEach(() => {
  keepOpenedDecision(null);
});

const answers: Answers = { formatVersion: 1, activities: ['ci-cd'], team: { developers: 5 } };

const patience = { timeout: 12_000 };

const saved = () => ({
  ...buildDecision(fixtureCatalog, answers, 'brief'),
  catalog: { version: '2025.1.0', date: '2025-03-01' },
});

const open = async (decision: ReturnType<typeof saved>) => {
  keepOpenedDecision({ decision, answers });
  return renderFeature(<Results activity="ci-cd" />, { answers, at: '/results/ci-cd' });
};

const notice = () => screen.getByRole('region', { name: 'The decision you opened' });

test('a decision that still holds says so, with both versions of the facts', async () => {
  const { user } = await open(saved());
  await waitFor(() => {
    expect(notice()).toHaveTextContent(/CI\/CD\. The first place still holds\./);
  }, patience);
  expect(notice()).toHaveTextContent('Then: catalog 2025.1.0 of 2025-03-01.');
  expect(notice()).toHaveTextContent('Now: catalog 2026.1.0 of 2026-11-01.');
  await user.click(within(notice()).getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('region', { name: 'The decision you opened' })).toBeNull();
});

test('a first place that was lost is named, and what moved can be unfolded', async () => {
  const decision = saved();
  const [first, ...others] = decision.activities[0]?.ranking ?? [];
  const ranking = others.map((entry, place) => (place === 0 ? { ...entry, rank: 1 } : entry));
  const lost = first === undefined ? ranking : [...ranking, { ...first, rank: 9 }];
  await open({ ...decision, activities: decision.activities.map((one) => ({ ...one, ranking: lost })) });
  await waitFor(() => {
    expect(notice()).toHaveTextContent(/The first place changed\./);
  }, patience);
  expect(notice()).toHaveTextContent(/First place went from .+ to .+\./);
});

test('nothing is said without an opened decision', async () => {
  await renderFeature(<Results activity="ci-cd" />, { answers, at: '/results/ci-cd' });
  expect(screen.queryByRole('region', { name: 'The decision you opened' })).toBeNull();
});
