import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { WorthAnswering } from '../../src/features/wizard/worth-answering.tsx';
import { gapsFor } from '../../src/questions/gaps.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { useAnalyses } from '../../src/state/analysis.ts';
import { renderFeature } from './render-feature.tsx';

vi.mock('../../src/catalog/load.ts', async () => {
  const { fixtureCatalog: catalog, fixtureFiles } = await import('./fixture-catalog.ts');
  const loaded = Promise.resolve(catalog);
  return { loadCatalog: () => loaded, loadToolFile: async (id: string) => fixtureFiles[id] };
});

beforeEach(() => {
  useAnalyses.setState(useAnalyses.getInitialState(), true);
});

const answers: Answers = { formatVersion: 1, activities: ['ci-cd'], team: { developers: 5 } };

const found = (deciding: readonly string[]) => {
  useAnalyses.setState({
    known: { 'ci-cd': { findings: { answers, value: { changes: [], deciding }, complete: true } } },
  });
};

const show = async (given: Answers = answers) =>
  renderFeature(
    <aside aria-label="Offer">
      <WorthAnswering />
    </aside>,
    { answers: given },
  );

const offer = () => within(screen.getByRole('complementary', { name: 'Offer' }));

test('the skipped question that decides most is offered, one already answered is not', async () => {
  const gap = gapsFor(answers, 'ci-cd').find(({ path }) => path === 'stack.codeHost');
  found(['team.developers', 'stack.codeHost']);
  await show();
  expect(offer().getByText(/^Worth answering next:/)).toBeVisible();
  expect(offer().getByRole('link', { name: gap?.ask ?? '' })).toHaveAttribute(
    'href',
    '/wizard/stack#q-stack-codeHost',
  );
});

test('when nothing decides, one can stop', async () => {
  found(['team.developers']);
  await show();
  expect(offer().getByText('You can stop here: nothing left to ask changes the first place.')).toBeVisible();
});

test('it is worked out once the answers have come to rest', async () => {
  await show();
  expect(offer().getByText(/^Looking for what is worth answering next/)).toBeVisible();
  expect(
    await offer().findByText(/^(Worth answering next|You can stop here)/, {}, { timeout: 15_000 }),
  ).toBeVisible();
});

test('nothing is offered before a job is chosen, nor where it cannot be found out', async () => {
  await show({ ...answers, activities: [] });
  expect(offer().queryByText(/./)).toBeNull();
});
