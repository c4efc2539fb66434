import { readFileSync } from 'node:fs';
import { expect, expectAccessible, test } from './page.ts';

const store = (text: string) => {
  // Only once: the page itself writes there afterwards.
  if (sessionStorage.getItem('prepared') !== null) return;
  sessionStorage.setItem('prepared', 'yes');
  localStorage.setItem('chooseops', text);
};

test('text that is no session is set aside, can be downloaded, and is forgotten on demand', async ({
  page,
}) => {
  await page.addInitScript(store, '{"version":1,"state":');
  await page.goto('/');
  await expect(page.getByText('Some of your saved answers could not be read')).toBeVisible();
  await expect(page.getByText(/you start with no answers/)).toBeVisible();
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the damaged text' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe('{"version":1,"state":');
  await page.getByRole('button', { name: 'Dismiss and forget it' }).click();
  await expect(page.getByText('Some of your saved answers could not be read')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Some of your saved answers could not be read')).toBeHidden();
});

test('sound answers of a damaged session are kept', async ({ page }) => {
  const answers = { formatVersion: 1, activities: ['ci-cd'], team: { developers: 10, sprintWeeks: -3 } };
  await page.addInitScript(store, JSON.stringify({ version: 1, state: { answers, shortlist: [] } }));
  await page.goto('/wizard/team');
  await expect(page.getByText(/2 answers were kept/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'How many people push code?' })).toHaveValue('10');
  await expect(page.getByRole('textbox', { name: 'How long is a sprint?' })).toHaveValue('');
});

test('a browser that keeps nothing still works, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Storage.prototype, 'setItem', {
      value: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
  });
  await page.goto('/wizard/team');
  await page.getByRole('textbox', { name: 'How many people push code?' }).fill('10');
  await expect(page.getByText('This browser does not keep your answers')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('textbox', { name: 'How many people push code?' })).toHaveValue('10');
});
