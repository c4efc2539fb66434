import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './page.ts';
import { startWith } from './start-with.ts';

const answers = { formatVersion: 1, activities: ['ci-cd'], team: { developers: 10 } };

const card = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });

const save = async (page: Page, name: string) => {
  await page.getByRole('textbox', { name: /Save the present answers/ }).fill(name);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // The decision holds the sampling and the search, which takes its time.
  await expect(card(page, name)).toBeVisible({ timeout: 20_000 });
};

test('a decision is saved, found again after a reload, and opened against today’s facts', async ({
  page,
}) => {
  await startWith(page, { answers, at: '/decisions' });
  await save(page, 'Spring');
  await page.reload();
  await card(page, 'Spring').getByRole('button', { name: 'Open' }).click();
  await expect(page).toHaveURL(/\/results$/);
  await expect(page.getByRole('region', { name: 'The decision you opened' })).toContainText(
    'The first place still holds.',
    { timeout: 20_000 },
  );
});

test('saved decisions are accessible, light and dark', async ({ page }) => {
  await startWith(page, { answers, at: '/decisions' });
  await save(page, 'Spring');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await card(page, 'Spring').getByRole('button', { name: 'Rename or note' }).click();
  await expectAccessible(page);
});

test('two tabs see each other’s changes, and a file brings back what was deleted', async ({
  page,
  context,
}) => {
  await startWith(page, { answers, at: '/decisions' });
  await save(page, 'Spring');
  const other = await context.newPage();
  await other.goto('/decisions');
  await card(other, 'Spring').getByRole('button', { name: 'Rename or note' }).click();
  await other.getByRole('textbox', { name: 'Name', exact: true }).fill('Autumn');
  await other.getByRole('button', { name: 'Save changes' }).click();
  await expect(card(page, 'Autumn')).toBeVisible();
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all' }).click();
  const buffer = readFileSync(await (await started).path());
  await card(page, 'Autumn').getByRole('button', { name: 'Delete' }).click();
  await expect(card(other, 'Autumn')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page
    .getByLabel('File of decisions')
    .setInputFiles({ name: 'decisions.json', mimeType: 'application/json', buffer });
  await expect(card(other, 'Autumn')).toBeVisible();
});

test('a browser that keeps no decisions says so, and the rest works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await startWith(page, { answers, at: '/decisions' });
  await expect(page.getByText(/This browser does not let the page keep decisions/)).toBeVisible();
  await page.getByRole('link', { name: 'Results' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Results: CI/CD' })).toBeVisible();
});
