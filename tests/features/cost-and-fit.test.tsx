import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CostAndFit } from '../../src/features/results/cost-and-fit.tsx';
import { withAnswer, type Answers } from '../../src/questions/answers.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import { answersOf } from '../scoring/examples.ts';
import { fixtureCatalog } from './fixture-catalog.ts';
import { renderFeature } from './render-feature.tsx';

vi.mock('../../src/catalog/load.ts', async () => {
  const { fixtureCatalog: catalog, fixtureFiles } = await import('./fixture-catalog.ts');
  const loaded = Promise.resolve(catalog);
  return { loadCatalog: () => loaded, loadToolFile: async (id: string) => fixtureFiles[id] };
});

const team = answersOf({ 'team.developers': 10 });

const show = async (answers: Answers = team) =>
  renderFeature(<CostAndFit ranking={rankActivity(fixtureCatalog, answers, 'ci-cd')} answers={answers} />, {
    answers,
  });

test('says which of two tools costs less as the team grows, in words and numbers', async () => {
  await show();
  expect(await screen.findByText(/costs? (less|more|the same)/)).toBeVisible();
  expect(screen.getByRole('img', { name: /^Cost a month of .* by number of developers\.$/ })).toBeVisible();
  const [numbers] = screen.getAllByText('The numbers');
  await userEvent.click(numbers ?? document.body);
  const table = await screen.findByRole('region', { name: 'Cost a month by size' });
  expect(within(table).getByRole('rowheader', { name: '60' })).toBeVisible();
});

test('compares with whichever tool the reader chooses', async () => {
  await show();
  const choice = await screen.findByRole('combobox', { name: 'Compare the first with' });
  const [, other] = within(choice).getAllByRole('option');
  const name = other?.textContent ?? '';
  await userEvent.selectOptions(choice, name);
  expect(screen.getByRole('img', { name: new RegExp(`^Cost a month of .* and ${name} `) })).toBeVisible();
});

test('asks what an hour of work costs before it counts any', async () => {
  await show();
  expect(await screen.findByRole('link', { name: 'Say what an hour of it costs' })).toHaveAttribute(
    'href',
    '/wizard/workload#q-workload-hourlyRateUsd',
  );
});

test('adds work to money at the team’s own rate, and only when asked', async () => {
  await show(withAnswer(team, 'workload.hourlyRateUsd', 100));
  const box = await screen.findByRole('checkbox', { name: 'Add your own work at $100 an hour' });
  expect(box).not.toBeChecked();
  await userEvent.click(screen.getAllByText('The numbers')[0] ?? document.body);
  const table = await screen.findByRole('region', { name: 'Cost a month by size' });
  const before = table.textContent;
  await userEvent.click(box);
  expect(table.textContent).not.toBe(before);
});

test('lists the tools that none beats for less, and all others in a table', async () => {
  await show();
  expect(await screen.findByRole('heading', { name: 'Fit against cost' })).toBeVisible();
  expect(screen.getAllByText(/points of fit for/).length).toBeGreaterThan(0);
  await userEvent.click(screen.getAllByText('The numbers')[1] ?? document.body);
  const table = await screen.findByRole('region', { name: 'Fit and cost of each tool' });
  expect(within(table).getAllByText('no')).toHaveLength(screen.getAllByText(/points of fit for/).length);
});
