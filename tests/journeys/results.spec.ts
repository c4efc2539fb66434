import type { Page } from '@playwright/test';
import { downloadDecision } from './download.ts';
import { expect, expectAccessible, test } from './page.ts';
import { startWith } from './start-with.ts';

const answers = {
  formatVersion: 1,
  activities: ['ci-cd', 'serving'],
  team: { developers: 10, testers: 3, sprintWeeks: 2 },
  stack: { languages: ['python'] },
  limits: { budgetUsdPerMonth: 0 },
};

const table = (page: Page) => page.getByRole('region', { name: 'All tools that fit' });

test('from the article’s question to a comparison and a file', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /Ten Python developers/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Results: CI/CD' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'The answer in brief' })).toContainText('of 100');

  await page.getByRole('button', { name: /^Why/ }).first().click();
  const why = page.getByRole('dialog', { name: /^Why/ });
  await expect(why.getByText('Sum of all points')).toBeAttached();
  await expect(page).toHaveURL(/why=/);
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  await expect(page).not.toHaveURL(/why=/);

  for (const tool of ['Jenkins', 'GitHub Actions', 'GitLab CI/CD']) {
    await table(page)
      .getByRole('checkbox', { name: `Compare ${tool}`, exact: true })
      .check();
  }
  const decision = await downloadDecision(page, 'JSON');
  expect(decision.name).toMatch(/^decision-ci-cd-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(decision.text)).toMatchObject({ formatVersion: 1, answers: { activities: ['ci-cd'] } });

  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Compare: CI/CD' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /Jenkins/ })).toBeVisible();
  await page.goBack();
  await expect(table(page).getByRole('checkbox', { name: 'Compare Jenkins' })).toBeChecked();
});

test('a weight moves under the keyboard without losing its place', async ({ page, isMobile }) => {
  await startWith(page, { answers, at: '/results/ci-cd' });
  if (isMobile) await page.getByRole('heading', { name: 'What matters' }).click();
  const slider = page.getByRole('slider', { name: 'Freedom' });
  await slider.focus();
  const place = async () => Math.round((await slider.boundingBox())?.y ?? 0);
  const seen = await place();
  const before = await page.getByText(/^\d+ % of the weight$/).allTextContents();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  await expect(slider).toBeFocused();
  await expect(slider).toHaveValue('10');
  expect(await page.getByText(/^\d+ % of the weight$/).allTextContents()).not.toEqual(before);
  expect(await place()).toBe(seen);
});

test('each activity has its own address', async ({ page }) => {
  await startWith(page, { answers, at: '/results' });
  await page.getByRole('link', { name: 'Model serving' }).click();
  await expect(page).toHaveURL(/\/results\/serving$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Results: Model serving' })).toBeFocused();
});

test('reasons open in the table, and by address', async ({ page }) => {
  await startWith(page, { answers, at: '/results/ci-cd' });
  const why = table(page).getByRole('button', { name: 'Why Jenkins?' });
  await why.click();
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  await expect(table(page).getByText('Sum of all points')).toBeVisible();
  await page.goto('/results/ci-cd?why=travis-ci');
  await expect(page.getByRole('dialog', { name: 'Why Travis CI?' })).toBeVisible();
});

test('tools, the method and the stack are one click away', async ({ page }) => {
  await startWith(page, { answers, at: '/results/ci-cd' });
  await expect(page.getByRole('link', { name: 'How is this worked out?' })).toHaveAttribute(
    'href',
    '/method',
  );
  await expect(page.getByRole('link', { name: 'A stack that fits together' })).toHaveAttribute(
    'href',
    '/stack',
  );
  await table(page).getByRole('link', { name: 'Jenkins', exact: true }).click();
  await expect(page).toHaveURL(/\/catalog\/tools\/jenkins$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Jenkins' })).toBeVisible();
});

test('paper shows the answer and no controls', async ({ page }) => {
  await startWith(page, { answers, at: '/results/ci-cd' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'The first three' })).toBeVisible();
  await expect(page.getByText(/^Weights: Cost \d+/)).toBeVisible();
  await expect(page.getByText(/^Worked out with ChooseOps, catalog /)).toBeVisible();
  // The head and ten tools.
  await expect(table(page).getByRole('row')).toHaveCount(11);
  await expect(page.getByRole('slider')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^(Why|Save and share|All as usual)/ })).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('paper goes on with the answers, what is left out and the sources', async ({ page }) => {
  await startWith(page, { answers, at: '/results/ci-cd' });
  await page.mouse.wheel(0, 100);
  await expect(page.getByText('Sources of the facts about').last()).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('region', { name: 'What the team answered' })).toContainText('Sprint length');
  await expect(page.getByRole('region', { name: 'Left out' })).toContainText(/Wercker\. .*Still alive: /);
  const sources = page.getByRole('region', { name: /^Sources of the facts about/ });
  await expect(sources).toHaveCount(3);
  await expect(sources.first()).toContainText(/Licence: .*https:\/\//);
  await expect(page.getByText(/^These answers again: http.*#d=/)).toBeVisible();
});

test('the table of tools fits its frame, with everything to press in sight', async ({ page }) => {
  await startWith(page, { answers, at: '/results/ci-cd' });
  const frame = page.getByRole('region', { name: 'All tools that fit', exact: true });
  const why = frame.getByRole('button', { name: 'Why Jenkins?' });
  await why.scrollIntoViewIfNeeded();
  expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await expect(why).toBeInViewport({ ratio: 1 });
});

test('the answers that decide most can be reached from the edge of their panel', async ({
  page,
  isMobile,
}) => {
  await page.setViewportSize({ width: isMobile ? 390 : 1280, height: 720 });
  await startWith(page, { answers, at: '/results/ci-cd' });
  if (isMobile) await page.getByRole('heading', { name: 'What matters' }).click();
  else await page.getByRole('complementary', { name: 'What matters' }).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Answers that decide most' }).click();
  const first = page
    .getByRole('region', { name: 'Answers that decide most' })
    .locator('select, input')
    .first();
  await expect(first).toBeFocused();
  await expect(first).toBeInViewport({ ratio: 1 });
});

test('a copy is announced', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startWith(page, { answers, at: '/results/ci-cd' });
  await page.getByRole('button', { name: 'Save and share' }).click();
  await page.getByRole('button', { name: 'Copy JSON' }).click();
  // The decision holds the sampling and the search for both activities, which takes its time.
  await expect(page.getByText('Copied as JSON.')).toBeVisible({ timeout: 20_000 });
  const copied = await page.evaluate(async () => navigator.clipboard.readText());
  expect(JSON.parse(copied)).toMatchObject({ formatVersion: 1 });
});

test('results are accessible', async ({ page }) => {
  await startWith(page, { answers, shortlist: ['jenkins', 'gitlab-ci'], at: '/results/ci-cd' });
  await page.getByRole('heading', { name: /^Left out/ }).click();
  await page.getByText('Columns', { exact: true }).click();
  await expectAccessible(page);
});

test('reasons are accessible', async ({ page }) => {
  await startWith(page, { answers, at: '/results/ci-cd?why=jenkins' });
  const why = page.getByRole('dialog', { name: 'Why Jenkins?' });
  await why.getByText('Your answers and the facts behind it').first().click();
  await expect(why.getByRole('link', { name: /^Source of/ }).first()).toBeAttached();
  await expectAccessible(page);
});
