import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Method } from '../../src/features/method/method.tsx';
import { noAnswers, type Answers } from '../../src/questions/answers.ts';
import { isFigure } from '../../src/questions/figure.ts';
import { questions } from '../../src/questions/registry.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import { constraints, criteria } from '../../src/scoring/registry.ts';
import { pointsInWords } from '../../src/scoring/score-in-words.ts';
import { fixtureCatalog } from './fixture-catalog.ts';
import { renderFeature } from './render-feature.tsx';

vi.mock('../../src/catalog/load.ts', async () => {
  const { fixtureCatalog: catalog, fixtureFiles } = await import('./fixture-catalog.ts');
  const loaded = Promise.resolve(catalog);
  return { loadCatalog: () => loaded, loadToolFile: async (id: string) => fixtureFiles[id] };
});

const answers: Answers = {
  formatVersion: 1,
  activities: ['ci-cd', 'serving'],
  team: { developers: 5 },
  limits: { budgetUsdPerMonth: 50 },
};

const open = async (given: Answers, at = '/method') => {
  const opened = await renderFeature(<Method />, { answers: given, at });
  await screen.findByRole('heading', { level: 1, name: 'How a score comes about' });
  return opened;
};

const rule = (level: number, name: string) => {
  const [heading] = screen.getAllByRole('heading', { level, name });
  const item = heading?.closest('li');
  if (!item) throw new Error(`no rule called ${name}`);
  return item;
};

test('names every limit, criterion and number without any answers', async () => {
  await open(noAnswers);
  for (const { label, meaning } of constraints) expect(rule(3, label)).toHaveTextContent(meaning);
  for (const { label, scale } of criteria) expect(rule(4, label)).toHaveTextContent(`1 = ${scale.best}`);
  const table = within(screen.getByRole('region', { name: 'Numbers of the cost model' }));
  for (const { label } of questions.filter(isFigure))
    expect(table.getByRole('rowheader', { name: label })).toBeVisible();
  expect(screen.queryByText(/With your answers/)).toBeNull();
});

test('shows the weights that the ranking uses', async () => {
  await open(answers);
  const ranking = rankActivity(fixtureCatalog, answers, 'ci-cd');
  for (const { criterion, weight } of ranking.criteria)
    expect(rule(4, criterion.label)).toHaveTextContent(`${pointsInWords(100 * weight)} of 100 points`);
});

test('says which limits the answers set and how many tools they leave out', async () => {
  await open(answers);
  expect(rule(3, 'Budget')).toHaveTextContent('Set by your answers: it leaves out one tool.');
  expect(rule(3, 'Hosting')).toHaveTextContent('Your answers do not set it.');
  expect(screen.getByRole('region', { name: 'Your build minutes a month' })).toBeVisible();
});

test('shows another activity by its address', async () => {
  const { user } = await open(answers);
  await user.click(screen.getByRole('link', { name: 'Model serving' }));
  expect(await screen.findByText('With your answers, for Model serving')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Your build minutes a month' })).toBeNull();
});
