import { downloadDecision } from './download.ts';
import { expect, expectAccessible, test } from './page.ts';
import { startWith } from './start-with.ts';

const answers = { formatVersion: 1, activities: ['ci-cd'], team: { developers: 10 } };

test('a weight moves tools, which say by how many places, and the focus stays', async ({
  page,
  isMobile,
}) => {
  await startWith(page, { answers, at: '/results/ci-cd' });
  if (isMobile) await page.getByRole('heading', { name: 'What matters' }).click();
  const slider = page.getByRole('slider', { name: 'Freedom' });
  await slider.focus();
  await page.keyboard.press('End');
  await expect(slider).toBeFocused();
  const table = page.getByRole('region', { name: 'All tools that fit' });
  await expect(table.getByText(/^(up|down) \d+ places?$/).first()).toBeAttached();
  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(slider).toHaveValue('5');
  await expect(table.getByText(/^(up|down) \d+ places?$/).first()).toBeAttached();
});

test('saved answers are laid beside the present ones', async ({ page, isMobile }) => {
  await startWith(page, { answers, at: '/decisions' });
  await page.getByRole('textbox', { name: /Save the present answers/ }).fill('Spring');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // The decision holds the sampling and the search, which takes its time.
  await expect(page.getByRole('listitem', { name: 'Spring', exact: true })).toBeVisible({ timeout: 40_000 });
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Results' }).click();
  if (isMobile) await page.getByRole('heading', { name: 'What matters' }).click();
  await page.getByRole('slider', { name: 'Freedom' }).fill('10');
  await page.getByRole('combobox', { name: 'Saved decision' }).selectOption('Spring');
  const differing = page.getByRole('region', { name: 'Answers that differ' });
  await expect(differing.getByRole('row', { name: /Importance of freedom/ })).toContainText('10 of 10');
  const ranks = page.getByRole('region', { name: 'Ranks then and now' });
  await expect(ranks.getByText(/points instead of/).first()).toBeVisible();
  await page.getByText(/^What moved behind the first three/).click();
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await expectAccessible(page);
});

test('a spreadsheet file is marked as UTF-8 and names the catalog', async ({ page }) => {
  await startWith(page, { answers, at: '/results/ci-cd' });
  const { text } = await downloadDecision(page, 'CSV');
  expect(text.startsWith('\uFEFFActivity,')).toBe(true);
  expect(text.split('\r\n')[0]).toMatch(/,Catalog version,Catalog of,Own file$/);
});
