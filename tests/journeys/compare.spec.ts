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

test('on a very narrow screen the tools of each line stand below one another', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await startWith(page, { answers, shortlist, at: '/compare/ci-cd' });
  const cells = page.getByRole('row', { name: /^Score/ }).getByRole('cell');
  await expect(cells).toHaveCount(3);
  const boxes = await Promise.all((await cells.all()).map(async (cell) => cell.boundingBox()));
  expect(new Set(boxes.map((box) => box?.x)).size).toBe(1);
  expect(new Set(boxes.map((box) => box?.y)).size).toBe(3);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const frame = page.getByRole('region', { name: 'Comparison' });
  expect(await frame.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
});

test('paper shows every line to its end, with the criteria and the sources, and no controls', async ({
  page,
}) => {
  await startWith(page, { answers, shortlist, at: '/compare/ci-cd' });
  await expect(page.getByRole('link', { name: /^Source of/ }).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const frame = page.getByRole('region', { name: 'Comparison' });
  expect(await frame.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  await expect(page.getByRole('row', { name: /^Monthly cost/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Licence.*\[\d+\]/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first()).toContainText(
    'https://',
  );
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Remove' })).toHaveCount(0);
});
