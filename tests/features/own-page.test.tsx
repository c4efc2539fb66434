import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { CatalogPages } from '../../src/features/catalog/catalog-pages.tsx';
import { Results } from '../../src/features/results/results.tsx';
import type { Answers } from '../../src/questions/answers.ts';
import { removeOwnFile, takeOwnFile } from '../../src/state/own-file.ts';
import { renderFeature } from './render-feature.tsx';

vi.mock('../../src/catalog/load.ts', async () => {
  const { fixtureCatalog: catalog, fixtureFiles } = await import('./fixture-catalog.ts');
  const loaded = Promise.resolve(catalog);
  return { loadCatalog: () => loaded, loadToolFile: async (id: string) => fixtureFiles[id] };
});

afterEach(removeOwnFile);

const answers: Answers = { formatVersion: 1, activities: ['ci-cd'], team: { developers: 5 } };
const hostile = '<img src=x onerror=alert(1)>';
const own = JSON.stringify({
  formatVersion: 1,
  name: 'Acme',
  tools: {
    'house-ci': {
      name: hostile,
      summary: 'Ours.',
      activities: { 'ci-cd': { coverage: 'core' } },
      facts: { licence: { value: 'proprietary' } },
    },
  },
  prices: {
    cedar: { currency: 'USD', asOf: '2026-10', plans: [{ name: 'Deal', hosting: 'managed', base: 7 }] },
  },
  banned: { brook: 'No contract.' },
  preferred: { dune: 'We know it.' },
});

const fileOf = (text: string, name = 'own.json') => new File([text], name, { type: 'application/json' });
const target = async () => screen.findByLabelText(/Load (your own|another) file/);
const pages = <CatalogPages otherwise={<p>Nowhere</p>} />;
const openPage = async () => renderFeature(pages, { answers, at: '/catalog/own' });

test('a file is loaded, shown with what it changes, removed, and brought back', async () => {
  const { user } = await openPage();
  await user.upload(await target(), fileOf(own));
  const effects = await screen.findByRole('region', { name: 'What “Acme” changes' });
  expect(effects).toHaveTextContent('Brook: No contract.');
  expect(within(effects).getByRole('link', { name: 'Cedar' })).toBeVisible();
  expect(within(effects).getByRole('link', { name: hostile })).toBeVisible();
  await user.click(within(effects).getByRole('button', { name: 'Remove the file' }));
  expect(await screen.findByText('The file is removed')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'What “Acme” changes' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('heading', { name: 'What “Acme” changes' })).toHaveFocus();
});

test('a bad file is refused by the path and the one in place stays', async () => {
  const { user } = await openPage();
  await user.upload(await target(), fileOf(own));
  await user.upload(await target(), fileOf('{"formatVersion":1,"banned":{"omega":"No."}}', 'bad.json'));
  const refusal = await screen.findByRole('alert');
  expect(refusal).toHaveTextContent('Could not take “bad.json”');
  expect(refusal).toHaveTextContent(/banned\.omega: expected the id of a tool/);
  expect(refusal).toHaveTextContent('The file that was in place still is.');
  expect(screen.getByRole('region', { name: 'What “Acme” changes' })).toBeVisible();
});

test('results say that the file has a part, mark its tools and give its reasons', async () => {
  await takeOwnFile(own);
  const { user } = await renderFeature(<Results activity="ci-cd" />, { answers, at: '/results/ci-cd' });
  expect(await screen.findByText(/With your own file “Acme”/)).toBeVisible();
  expect(screen.getAllByText('your own file: preferred').length).toBeGreaterThan(0);
  await user.click(screen.getByRole('heading', { name: /^Left out/ }));
  const reasons = await screen.findAllByText(/Your organisation does not allow it: No contract\./);
  expect(reasons[0]).toBeInTheDocument();
  expect(document.querySelector('img')).toBeNull();
  await user.click(screen.getAllByRole('button', { name: 'Why Cedar?' })[0] ?? document.body);
  const why = await screen.findByRole('dialog', { name: 'Why Cedar?' });
  expect((await within(why).findAllByText('your own file: prices')).length).toBeGreaterThan(0);
});

test('the page of a tool of one’s own names its file as the source and has no public report', async () => {
  await takeOwnFile(own);
  await renderFeature(pages, { answers, at: '/catalog/tools/house-ci' });
  const facts = await screen.findByRole('region', { name: 'Facts' });
  expect(within(facts).getByText('your own file')).toBeVisible();
  expect(screen.queryByRole('link', { name: /^Report:/ })).toBeNull();
});
