import { readFileSync } from 'node:fs';
import { expect, expectAccessible, test } from './page.ts';
import { startWith } from './start-with.ts';

// Two answers that clash, so that the warnings are scanned as well.
const answers = {
  ...JSON.parse(readFileSync('public/examples/air-gapped.json', 'utf8')),
  limits: { hosting: 'managed', network: 'air-gapped', budgetUsdPerMonth: 0, singleSignOn: true },
};

const steps = ['choosing', 'team', 'stack', 'limits', 'workload', 'priorities', 'review'];

for (const step of steps) {
  test(`the step ${step} is accessible`, async ({ page }) => {
    await startWith(page, { answers, at: `/wizard/${step}` });
    // The tools have been loaded once the panel has counted them.
    await expect(page.getByText(/\d+ of \d+ fit/).first()).toBeVisible();
    await expectAccessible(page);
  });
}

test('answers survive reloading, going back and another tab', async ({ page, context }) => {
  await page.goto('/wizard/choosing');
  await page.getByRole('checkbox', { name: /CI\/CD/ }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  const developers = page.getByRole('textbox', { name: 'How many people push code?' });
  await developers.fill('10');
  await page.reload();
  await expect(developers).toHaveValue('10');
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /CI\/CD/ })).toBeChecked();

  const other = await context.newPage();
  await other.goto('/wizard/team');
  await expect(other.getByRole('textbox', { name: 'How many people push code?' })).toHaveValue('10');
  await other.getByRole('textbox', { name: 'How many people test?' }).fill('3');
  await page.goForward();
  await expect(page.getByRole('textbox', { name: 'How many people test?' })).toHaveValue('3');
  await other.getByRole('textbox', { name: 'How many people test?' }).fill('4');
  await expect(page.getByRole('textbox', { name: 'How many people test?' })).toHaveValue('4');
});

test('no message comes by itself and moves the button under the pointer', async ({ page }) => {
  await page.clock.install();
  await page.goto('/wizard/team');
  const sprint = page.getByRole('textbox', { name: 'How long is a sprint?' });
  await sprint.fill('fortnight');
  const next = page.getByRole('button', { name: 'Next' });
  const before = await next.boundingBox();
  await page.clock.runFor(10_000);
  expect(await next.boundingBox()).toEqual(before);
  await next.click();
  await expect(page.getByRole('alert')).toBeFocused();
});

test('a link to a question leads to it, also on the page where one is', async ({ page }) => {
  await startWith(page, { answers: { ...answers, limits: {} }, at: '/wizard/review' });
  await page.getByText(/^Not answered: /).click();
  await page.getByRole('link', { name: 'Left out' }).click();
  const picker = page.getByRole('combobox', { name: 'Which tools should be left out?' });
  await expect(picker).toBeFocused();
  await expect(picker).toBeInViewport();
  await page.getByRole('group', { name: 'Who should run the tool?' }).getByLabel('The vendor').check();
  await page
    .getByRole('group', { name: /network boundary/ })
    .getByLabel('Nothing at all')
    .check();
  await page.getByRole('link', { name: 'Network', exact: true }).click();
  await expect(page.getByRole('radio', { name: /Nothing at all/ })).toBeFocused();
  await expect(page.getByRole('radio', { name: /Nothing at all/ })).toBeInViewport();
});

test('text that cannot be an answer is kept, named and corrected', async ({ page }) => {
  await page.goto('/wizard/team');
  const sprint = page.getByRole('textbox', { name: 'How long is a sprint?' });
  await sprint.fill('fortnight');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('link', { name: /Review/ })
    .click();
  await expect(page.getByText('“fortnight”')).toBeVisible();
  await page.getByRole('link', { name: 'Sprint length' }).click();
  await expect(sprint).toHaveValue('fortnight');
  await sprint.fill('2');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page).toHaveURL(/\/wizard\/stack$/);
});
