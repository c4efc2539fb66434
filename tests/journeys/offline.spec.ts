import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';
import { serveReleases } from './releases.ts';

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
}) => {
  const { address, close } = await serveReleases();
  await page.goto(address);
  await keptFor(page);
  // Nobody is there any more, whatever the browser thinks of its network.
  close();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('link', { name: 'Answer the questions' }).click();
  await page.getByRole('checkbox', { name: /^CI\/CD/ }).check();
  await page.goto(`${address}/results/ci-cd`);
  await expect(page.getByRole('heading', { level: 1, name: 'Results: CI/CD' })).toBeVisible();
  await page.getByRole('button', { name: /^Why / }).first().click();
  const sources = page.getByRole('dialog').getByRole('link', { name: /^Source of: / });
  await expect(sources.first()).toBeAttached();
});

test('a newer release is offered, waits for “later”, and is loaded on demand', async ({ page }) => {
  const releases = await serveReleases();
  try {
    await page.goto(`${releases.address}/method`);
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
  } finally {
    releases.close();
  }
});
