import { expect, expectAccessible, test } from './page.ts';
import { startWith } from './start-with.ts';

const answers = { formatVersion: 1, activities: ['ci-cd'], team: { developers: 10 } };
const shortlist = ['jenkins', 'github-actions', 'gitlab-ci'];

test('the comparison is accessible', async ({ page }) => {
  await startWith(page, { answers, shortlist, at: '/compare/ci-cd' });
  await expect(page.getByRole('link', { name: /^Source of/ }).first()).toBeVisible();
  await expectAccessible(page);
});

test('two tools stand beside their labels, whatever the screen', async ({ page }) => {
  await startWith(page, { answers, shortlist, at: '/compare/ci-cd' });
  const heads = page.getByRole('columnheader');
  await expect(heads).toHaveCount(4);
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  const second = await heads.nth(2).boundingBox();
  expect((second?.x ?? 0) + (second?.width ?? 0)).toBeLessThanOrEqual(width);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

test('only the lines on which the tools differ', async ({ page }) => {
  await startWith(page, { answers, shortlist, at: '/compare/ci-cd' });
  await expect(page.getByRole('link', { name: /^Source of/ }).first()).toBeVisible();
  const lines = page.getByText(/^\d+ of \d+ lines$/);
  const all = await lines.textContent();
  await page.getByRole('checkbox', { name: 'Only differences' }).check();
  await expect(lines).not.toHaveText(all ?? '');
});

test('a comparison grows to five tools and no further', async ({ page }) => {
  await startWith(page, { answers, shortlist, at: '/compare/ci-cd' });
  const add = page.getByRole('combobox', { name: 'Add a tool' });
  await add.selectOption({ label: 'TeamCity' });
  await add.selectOption({ label: 'CircleCI' });
  await expect(page.getByRole('columnheader', { name: /CircleCI/ })).toBeVisible();
  await expect(add).toBeDisabled();
  await page.getByRole('button', { name: 'Remove TeamCity from the comparison' }).click();
  await expect(add).toBeEnabled();
});
