import type { Page } from '@playwright/test';
import { expect, test as base } from './page.ts';
import { serveReleases, type Releases } from './releases.ts';

/** Each test has a server of its own, which can go away and bring out another release. */
const test = base.extend<{ releases: Releases }>({
  // The driver reads the names of the fixtures from this pattern.
  // oxlint-disable-next-line no-empty-pattern
  releases: async ({}, use) => {
    const releases = await serveReleases();
    await use(releases);
    releases.close();
  },
  baseURL: async ({ releases }, use) => use(releases.address),
});

test.use({ serviceWorkers: 'allow' });

// Each fetches every file of the page, as nobody does who waits for it.
test.slow();

/** Waits until the worker has kept every file and answers for this page. */
const keptFor = async (page: Page) => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((controlled) => {
      navigator.serviceWorker.addEventListener('controllerchange', controlled, { once: true });
    });
  });
};

test('after one visit the page works without a network, from the answers to the reasons', async ({
  page,
  context,
  releases,
}) => {
  await page.goto('/');
  await keptFor(page);
  // Nobody is there any more, whatever the browser thinks of its network.
  releases.close();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('link', { name: 'Answer the questions' }).click();
  await page.getByRole('checkbox', { name: /^CI\/CD/ }).check();
  await page.goto('/results/ci-cd');
  await expect(page.getByRole('heading', { level: 1, name: 'Results: CI/CD' })).toBeVisible();
  await page.getByRole('button', { name: /^Why / }).first().click();
  const sources = page.getByRole('dialog').getByRole('link', { name: /^Source of: / });
  await expect(sources.first()).toBeAttached();
});

test('a newer release is offered, waits for “later”, and is loaded on demand', async ({ page, releases }) => {
  await page.goto('/method');
  await keptFor(page);
  releases.release();
  await page.reload();
  const notice = page.getByText('A new version is ready');
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(notice).toBeHidden();
  await page.reload();
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Load it now' }).click()]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const waiting = await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
  expect(waiting).toBe(false);
});
