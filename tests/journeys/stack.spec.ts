import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { downloadDecision } from './download.ts';
import { expect, expectAccessible, test } from './page.ts';
import { startWith } from './start-with.ts';

const example = new URL('../../public/examples/small-ml-team.json', import.meta.url);
const answers = v.parse(v.looseObject({}), JSON.parse(readFileSync(example, 'utf8')));

test('the stack is accessible', async ({ page }) => {
  await startWith(page, { answers, at: '/stack' });
  await expect(page.getByRole('heading', { name: 'Other stacks that come close' })).toBeVisible();
  // It is drawn when it is seen.
  await page.getByRole('heading', { name: 'Which tool does which job' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('img', { name: /^The stack along the life of a model/ })).toBeVisible();
  await page.getByText(/^Show as a (table|list), with scores and ranks$/).click();
  await expectAccessible(page);
});

test('the stack fits the screen and leads to the reasons', async ({ page }) => {
  await startWith(page, { answers, at: '/results' });
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Stack' }).click();
  await expect(page.getByText(/^\d tools do 8 jobs/).first()).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await page.getByText(/^Show as a (table|list), with scores and ranks$/).click();
  await page.getByRole('link', { name: /points: why .* for CI\/CD$/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Other stacks that come close' })).toBeVisible();
});

test('one job is not enough for a stack', async ({ page }) => {
  await startWith(page, { answers: { formatVersion: 1, activities: ['ci-cd'] }, at: '/stack' });
  await page.getByRole('link', { name: 'Say what you are choosing' }).click();
  await expect(page).toHaveURL(/\/wizard\/choosing$/);
});

test('the stack is saved and shared from its own page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startWith(page, { answers, at: '/stack' });
  const { name } = await downloadDecision(page, 'JSON');
  expect(name).toMatch(/^decision-8-activities-.*\.json$/);
  await page.getByRole('button', { name: 'Save and share' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  // Before that the clipboard holds what another journey left there.
  await expect(page.getByText('Link copied.')).toBeVisible();
  const copied = await page.evaluate(async () => navigator.clipboard.readText());
  expect(copied).toMatch(/\/stack#d=1\./);
});
