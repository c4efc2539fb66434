import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Results } from '../../src/features/results/results.tsx';
import type { Answers } from '../../src/questions/answers.ts';
import { pointsInWords } from '../../src/scoring/score-in-words.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import { saveDecision } from '../../src/state/saved-decisions.ts';
import { fixtureCatalog } from './fixture-catalog.ts';
import { renderFeature } from './render-feature.tsx';
import { forgetSaved, labelled, savedAnswers } from './saved-decisions.ts';

vi.mock('../../src/catalog/load.ts', async () => {
  const { fixtureCatalog: catalog, fixtureFiles } = await import('./fixture-catalog.ts');
  const loaded = Promise.resolve(catalog);
  return { loadCatalog: () => loaded, loadToolFile: async (id: string) => fixtureFiles[id] };
});

const patience = { timeout: 15_000 };

beforeEach(forgetSaved);

const now: Answers = { ...savedAnswers, priorities: { freedom: 10 }, limits: { exclude: ['flint'] } };

const open = async () => {
  const opened = await renderFeature(<Results activity="ci-cd" />, { answers: now, at: '/results/ci-cd' });
  await screen.findByRole('heading', { level: 1, name: 'Results: CI/CD' });
  return opened;
};

const choose = async ({ user }: Awaited<ReturnType<typeof open>>, name: string) => {
  const control = await screen.findByRole('combobox', { name: 'Saved decision' }, patience);
  await user.selectOptions(control, name);
};

test('a saved decision stands beside the present answers: what differs, ranks and scores on today’s facts', async () => {
  await saveDecision(labelled('one', { name: 'Spring' }));
  await choose(await open(), 'Spring');
  const differing = await screen.findByRole('region', { name: 'Answers that differ' }, patience);
  expect(within(differing).getByRole('row', { name: /Importance of freedom/ })).toHaveTextContent(
    /Not answered.*10 of 10/,
  );
  const ranks = screen.getByRole('region', { name: 'Ranks then and now' });
  const then = rankActivity(fixtureCatalog, savedAnswers, 'ci-cd');
  const anchorThen = then.ranked.find(({ tool }) => tool.id === 'anchor');
  expect(within(ranks).getByRole('row', { name: /Anchor/ })).toHaveTextContent(
    `${anchorThen?.rank} with ${pointsInWords(anchorThen?.score ?? 0)}`,
  );
  expect(within(ranks).getByRole('row', { name: /Anchor/ })).toHaveTextContent(/points instead of/);
  expect(within(ranks).getByRole('row', { name: /Flint/ })).toHaveTextContent('left out: You left it out.');
  expect(screen.getByText(/Both are worked out on the same facts, catalog 2026\.1\.0/)).toBeVisible();
  expect(screen.getByText(/^What moved behind the first three/)).toBeVisible();
});

test('the same answers are told so', async () => {
  await saveDecision(labelled('one', { name: 'Spring' }));
  const opened = await renderFeature(<Results activity="ci-cd" />, {
    answers: savedAnswers,
    at: '/results/ci-cd',
  });
  await choose(opened, 'Spring');
  expect(await screen.findByText('The answers are the same.', {}, patience)).toBeVisible();
});

test('nothing is offered to those who saved nothing about this activity', async () => {
  await saveDecision(labelled('one', { decision: { ...labelled('one').decision, activities: [] } }));
  await open();
  await screen.findByText(/^All tools that fit/, {}, patience);
  expect(screen.queryByRole('combobox', { name: 'Saved decision' })).toBeNull();
});
