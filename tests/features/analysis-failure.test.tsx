import { act, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Results } from '../../src/features/results/results.tsx';
import type { Answers } from '../../src/questions/answers.ts';
import { useAnalyses } from '../../src/state/analysis.ts';
import { renderFeature } from './render-feature.tsx';

vi.mock('../../src/catalog/load.ts', async () => {
  const { fixtureCatalog: catalog, fixtureFiles } = await import('./fixture-catalog.ts');
  const loaded = Promise.resolve(catalog);
  return { loadCatalog: () => loaded, loadToolFile: async (id: string) => fixtureFiles[id] };
});

afterEach(() => {
  vi.unstubAllGlobals();
  useAnalyses.setState(useAnalyses.getInitialState(), true);
});

const answers: Answers = { formatVersion: 1, activities: ['ci-cd'], team: { developers: 5 } };

const patience = { timeout: 15_000 };

const open = async () => renderFeature(<Results activity="ci-cd" />, { answers, at: '/results/ci-cd' });

const started: MortalWorker[] = [];

/** A thread that starts, never answers, and can be killed. */
class MortalWorker extends EventTarget {
  constructor() {
    super();
    started.push(this);
  }
  postMessage() {}
  terminate() {}
}

const refuse = () => {
  throw new Error('Workers are switched off.');
};

test('where no worker can start the ranking stays, and it can be tried again', async () => {
  vi.stubGlobal('Worker', function Worker() {
    refuse();
  });
  const { user } = await open();
  const sure = screen.getByRole('region', { name: 'How sure is this?' });
  expect(
    await within(sure).findByText(/that stopped: Workers are switched off\./, {}, patience),
  ).toBeVisible();
  expect(screen.getByRole('region', { name: 'All tools that fit' })).toBeVisible();
  expect(screen.getAllByText('How often it is first is not known.').length).toBeGreaterThan(0);
  vi.unstubAllGlobals();
  await user.click(within(sure).getByRole('button', { name: 'Try again' }));
  expect(await within(sure).findByText(/weightings drawn/, {}, patience)).toBeVisible();
});

test('a worker that dies is noticed, and the decision can still be saved', async () => {
  vi.stubGlobal('Worker', MortalWorker);
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Save and share' }));
  const download = await screen.findByRole('button', { name: 'Download JSON' }, patience);
  const save = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  await user.click(download);
  expect(screen.getByText('Writing …')).toBeVisible();
  act(() => {
    for (const worker of started)
      worker.dispatchEvent(new ErrorEvent('error', { message: 'It ran out of memory.' }));
  });
  expect(await screen.findByText(/^Saved decision-ci-cd-.*\.json\.$/, {}, patience)).toBeVisible();
  expect(save).toHaveBeenCalled();
  save.mockRestore();
});
