import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

const kib = 1024;

interface Loaded {
  readonly path: string;
  /** Bytes over the wire, in brotli where the file is worth it. */
  readonly bytes: number;
}

/** Gathers the scripts that a page loads from now on, of workers too. */
const scriptsOf = (page: Page): Loaded[] => {
  const loaded: Loaded[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const bytes = Number(response.headers()['content-length']);
    loaded.push({ path: new URL(response.url()).pathname, bytes });
  });
  return loaded;
};

const sum = (scripts: readonly Loaded[]) => scripts.reduce((total, { bytes }) => total + bytes, 0);

/** The figures of a budget, for the message of a failure: what is heavy stands first. */
const figures = (name: string, scripts: readonly Loaded[], most: number) =>
  [
    `${name}: ${(sum(scripts) / kib).toFixed(1)} KiB of ${(most / kib).toFixed(1)} KiB`,
    ...scripts.toSorted((a, b) => b.bytes - a.bytes).map(({ path, bytes }) => `${bytes} ${path}`),
  ].join('\n');

const expectWithin = (name: string, scripts: readonly Loaded[], most: number) => {
  expect(scripts.length, `${name}: no script was seen`).toBeGreaterThan(0);
  expect(sum(scripts), figures(name, scripts, most)).toBeLessThanOrEqual(most);
};

const catalogValues = /catalog-values/;
const worker = /analysis-worker/;

test('each view keeps its budget of script, and nothing is loaded twice', async ({ page }) => {
  const loaded = scriptsOf(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const first = [...loaded];
  expectWithin('the first view', first, 85 * kib);
  expect(first.filter(({ path }) => /wizard/.test(path))).toEqual([]);

  await page.getByRole('button', { name: /Ten Python developers/ }).click();
  await expect(page.getByText(/^Every other answer to one question was tried/)).toBeVisible();
  await page.waitForLoadState('networkidle');
  const more = loaded.slice(first.length);
  const values = more.filter(({ path }) => catalogValues.test(path));
  expectWithin('the values of the catalog', values, 60_000);
  const view = more.filter(({ path }) => !catalogValues.test(path) && !worker.test(path));
  expectWithin('the results beyond the first view', view, 90 * kib);
  // Off the thread of the page, and it holds the scoring once more.
  expectWithin(
    'the analysis',
    more.filter(({ path }) => worker.test(path)),
    60 * kib,
  );

  const paths = loaded.map(({ path }) => path);
  expect(paths.filter((path, place) => paths.indexOf(path) !== place)).toEqual([]);
});
