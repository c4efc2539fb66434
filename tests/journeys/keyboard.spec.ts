import type { Locator, Page } from '@playwright/test';
import { expect, test } from './page.ts';

/** Presses Tab until this element has the focus. */
const tabToIt = async (page: Page, target: Locator) => {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
};

type Operable = 'checkbox' | 'textbox' | 'button' | 'link' | 'combobox';

const tabTo = async (page: Page, role: Operable, name: RegExp) =>
  tabToIt(page, page.getByRole(role, { name }).first());

const goOn = async (page: Page, heading: string) => {
  await tabTo(page, 'button', /^(Next|Review your answers)$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
};

test('the questions are answered with the keyboard alone, from the first view to the results', async ({
  page,
}) => {
  await page.goto('/');
  await tabTo(page, 'link', /^Answer the questions$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What are you choosing?' })).toBeFocused();

  await tabTo(page, 'checkbox', /^CI\/CD/);
  await page.keyboard.press('Space');
  await goOn(page, 'Your team');

  await tabTo(page, 'textbox', /push code/);
  await page.keyboard.type('10');
  await tabTo(page, 'textbox', /How many people test/);
  await page.keyboard.type('3');
  await tabTo(page, 'textbox', /sprint/);
  await page.keyboard.type('2');
  await goOn(page, 'Your stack');

  await tabTo(page, 'checkbox', /^Python$/);
  await page.keyboard.press('Space');
  await tabTo(page, 'combobox', /already run/);
  await page.keyboard.type('postgres');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove PostgreSQL' })).toBeVisible();
  await goOn(page, 'Your limits');

  await tabTo(page, 'textbox', /cost each month/);
  await page.keyboard.type('0');
  await goOn(page, 'Your workload');

  // Tab enters the group at "No answer"; the arrows move on from there, round to "Yes".
  const approvals = page.getByRole('group', { name: 'Must a person approve releases?' });
  await tabToIt(page, approvals.getByRole('radio', { name: 'No answer' }));
  await page.keyboard.press('ArrowDown');
  await expect(approvals.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await goOn(page, 'What matters most');
  await goOn(page, 'Review');

  await expect(page.getByText('10 people')).toBeVisible();
  await tabTo(page, 'link', /^See the ranking$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/results/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the navigation can be skipped', async ({ page }) => {
  await page.goto('/wizard/team');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
