import { expect, expectAccessible, test } from './page.ts';
import { startWith } from './start-with.ts';

const answers = {
  formatVersion: 1,
  activities: ['ci-cd'],
  team: { developers: 10, testers: 3, sprintWeeks: 2 },
  limits: { budgetUsdPerMonth: 0 },
};

test('from a dead name to its facts and what to look at instead', async ({ page }) => {
  await page.goto('/catalog');
  await page.getByRole('searchbox').fill('Wrecker');
  await expect(page.getByRole('status').first()).toHaveText(/^1 of \d+ tools$/);
  await expect(page).toHaveURL(/\?q=Wrecker$/);
  await page.getByRole('link', { name: 'Wercker' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Wercker' })).toBeFocused();
  const status = page.getByRole('region', { name: 'Status' });
  await expect(status).toContainText('Discontinued');
  await expect(status.getByRole('link', { name: /^Source of: status/ })).toBeVisible();
  await status.getByRole('link', { name: 'GitHub Actions' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'GitHub Actions' })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('Wrecker');
});

test('filters are part of the address', async ({ page }) => {
  await page.goto('/catalog?activity=ci-cd&openness=open-source');
  await expect(page.getByRole('heading', { level: 2, name: 'Jenkins', exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Code host' }).selectOption('GitHub');
  await expect(page).toHaveURL(/code-host=github/);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Code host' })).toHaveValue('github');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/\/catalog$/);
});

test('who names a tool, with kind and source', async ({ page }) => {
  await page.goto('/catalog/tools/mlflow');
  const works = page.getByRole('region', { name: 'Works with' });
  await works.getByText('With kind and source').click();
  await expect(
    works.getByRole('link', { name: 'Source of: ZenML (integration, as it says itself)' }),
  ).toBeVisible();
});

test('an activity leads to its tools, and a tool to its rank', async ({ page }) => {
  await startWith(page, { answers, at: '/catalog/activities' });
  await page.getByRole('link', { name: 'CI/CD' }).click();
  await expect(page.getByRole('heading', { name: 'When not yet' })).toBeVisible();
  const table = page.getByRole('region', { name: 'Tools for CI/CD' });
  await table.getByRole('link', { name: 'Jenkins', exact: true }).click();
  await page.getByRole('link', { name: 'Its rank for you in CI/CD' }).click();
  await expect(page.getByRole('dialog', { name: 'Why Jenkins?' })).toBeVisible();
});

test('the method shows the reader’s own numbers, and the evidence is counted', async ({ page }) => {
  await startWith(page, { answers, at: '/method' });
  await expect(page.getByText('With your answers, for CI/CD')).toBeVisible();
  await page.getByRole('link', { name: 'Criteria', exact: true }).click();
  await expect(page).toHaveURL(/#criteria$/);
  await expect(page.getByText(/^With your answers: \d+\.\d of 100 points$/).first()).toBeVisible();
  await page.goto('/catalog/health');
  await expect(page.getByRole('heading', { name: 'Oldest statements' })).toBeVisible();
});

const views = [
  '/catalog?activity=serving',
  '/catalog/tools/gitlab-ci',
  '/catalog/activities',
  '/catalog/activities/ci-cd',
  '/catalog/legend',
  '/catalog/health',
  '/method',
];

for (const view of views) {
  test(`${view} is accessible`, async ({ page }) => {
    await startWith(page, { answers, at: view });
    await page.getByText(/Loading|Reading/).waitFor({ state: 'detached' });
    await expectAccessible(page);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
  });
}
