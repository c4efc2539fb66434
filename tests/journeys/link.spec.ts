import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './page.ts';
import { startWith } from './start-with.ts';

const theirs = {
  formatVersion: 1,
  activities: ['ci-cd'],
  team: { developers: 10, testers: 3, sprintWeeks: 2 },
  stack: { languages: ['python'], codeHost: 'gitlab' },
};
const mine = { formatVersion: 1, activities: ['ci-cd'], limits: { openSource: 'osi-only' } };

const answer = (page: Page) => page.getByRole('region', { name: 'The answer in brief' });

const copyLink = async (page: Page): Promise<string> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Save and share' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  return page.evaluate(async () => navigator.clipboard.readText());
};

test('a copied link opens the same view elsewhere, and gives way to one’s own answers again', async ({
  page,
  browser,
}) => {
  await startWith(page, { answers: theirs, shortlist: ['jenkins', 'gitlab-ci'], at: '/results/ci-cd' });
  const link = await copyLink(page);
  expect(link.length).toBeLessThan(2000);
  // The first sentence: what follows goes on changing while the page looks into it.
  const seen = await answer(page).locator('p').first().textContent();

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(link);
  await expect(answer(other).locator('p').first()).toHaveText(seen ?? '', { timeout: 20_000 });
  await expect(other.getByText('These answers came with a link')).toBeVisible();
  await expect(other).toHaveURL(/\/results\/ci-cd$/);
  await expect(other.getByRole('checkbox', { name: 'Compare Jenkins', exact: true }).first()).toBeChecked();
  expect(asked.filter((url) => url.includes('d=1'))).toEqual([]);
  await elsewhere.close();
});

test('a link asks before it takes the place of other answers, and that can be undone', async ({ page }) => {
  await startWith(page, { answers: theirs, at: '/results/ci-cd' });
  const link = await copyLink(page);
  await page.evaluate(
    (text) => {
      localStorage.setItem('chooseops', text);
    },
    JSON.stringify({ version: 1, state: { answers: mine, shortlist: [] } }),
  );
  // Any view takes a link, and a short one is scanned sooner.
  await page.goto('/method');
  await page.goto(`/${new URL(link).hash}`);
  const dialog = page.getByRole('dialog', { name: 'This link holds other answers than this browser' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Look at them' }).click();
  await expect(page.getByText('Your earlier answers are put aside')).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Undo: bring the earlier ones back' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Undo: bring the earlier ones back' }).click();
  await expect(page.getByText('Your earlier answers are put aside')).toBeHidden();
  const kept = await page.evaluate(() => localStorage.getItem('chooseops'));
  expect(JSON.parse(kept ?? '')).toMatchObject({ state: { answers: mine } });
});
