import { expect, expectAccessible, test } from './page.ts';
import { startWith } from './start-with.ts';

const answers = {
  formatVersion: 1,
  activities: ['ci-cd'],
  team: { developers: 10, testers: 3, sprintWeeks: 2 },
  stack: { languages: ['python'] },
  limits: { budgetUsdPerMonth: 0 },
};

const done = /^Every other answer to one question was tried/;

test('how sure it is, what would change it, try it and back', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /Ten Python developers/ }).click();
  const sure = page.getByRole('region', { name: 'How sure is this?' });
  await expect(sure.getByText(/^10,000 weightings drawn, every share ±\s1\s%\.$/)).toBeVisible({
    timeout: 20_000,
  });
  await expect(page.getByText(/^First in \d+ % of the weightings .* \(±\s1\s%\)\.$/)).toHaveCount(3);
  await expect(sure.getByText(/^The most critical weight is that of /)).toBeVisible();

  const change = page.getByRole('region', { name: 'What would change this' });
  await expect(change.getByText(done)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/able to change the first place: .*Code host/)).toBeVisible();
  const azure = change.getByRole('listitem').filter({ hasText: 'your code were on Azure Repos' });
  await expect(azure).toContainText('Azure Pipelines, now left out by “Budget”, would lead if');
  const first = page.getByRole('region', { name: 'The answer in brief' });
  const before = (await first.getByRole('paragraph').first().textContent()) ?? '';
  await azure.getByRole('button', { name: /^Try it: / }).click();
  await expect(first).toContainText('Azure Pipelines fits best');
  const tried = page.getByRole('region', { name: 'What you try' });
  await expect(tried.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first).toContainText(before);
  await expect(page.getByRole('heading', { name: 'What would change this' })).toBeFocused();
  await expect(change.getByText(done)).toBeVisible({ timeout: 30_000 });
});

test('the decision is written while the page stays free', async ({ page }) => {
  await startWith(page, { answers, at: '/results/ci-cd' });
  await page.getByRole('button', { name: 'Save and share' }).click();
  const button = page.getByRole('button', { name: 'Download JSON' });
  await button.waitFor();
  const started = page.waitForEvent('download');
  const blocked = await button.evaluate(async (element: HTMLElement) => {
    const start = performance.now();
    element.click();
    await new Promise((resume) => {
      setTimeout(resume);
    });
    return performance.now() - start;
  });
  expect(blocked).toBeLessThan(200);
  await started;
});

test('how sure it is and what would change it are accessible', async ({ page }) => {
  await startWith(page, { answers, at: '/results/ci-cd' });
  await expect(page.getByText(done)).toBeVisible({ timeout: 30_000 });
  await page.getByText(/^How far each weight can move \(/).click();
  await page.getByText(/^\d+ larger changes$/).click();
  await page
    .getByRole('button', { name: /^Try it: / })
    .first()
    .click();
  await expect(page.getByText(done)).toBeVisible({ timeout: 30_000 });
  // The notice floats above the page; at its end it covers no half of a button.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expectAccessible(page);
});
