import { expect, expectAccessible, test } from './page.ts';

test('the page opens under its own security policy and is accessible', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test('a chosen theme stays, whatever the system says', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});

test('the questions are loaded when the pointer comes to them, before they are asked for', async ({
  page,
}) => {
  await page.goto('/');
  const questions = page.waitForResponse(/\/assets\/wizard-[^/]+\.js$/);
  await page.getByRole('link', { name: 'Answer the questions' }).hover();
  await questions;
  await expect(page).toHaveURL(/\/$/);
});

test('an address inside the app opens the app', async ({ page }) => {
  await page.goto('/results/ci-cd');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('an example leads to its results in one click', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /Ten Python developers/ }).click();
  await expect(page).toHaveURL(/\/results/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Continue where you left off' })).toBeVisible();
});

test('one can start over, and take it back', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /Ten Python developers/ }).click();
  await expect(page).toHaveURL(/\/results/);
  await page.goto('/');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('link', { name: 'Answer the questions' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo: bring the earlier ones back' }).click();
  await expect(page.getByRole('link', { name: 'Continue where you left off' })).toBeVisible();
});

test('an answers file is opened from the disk', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel(/Open a saved decision or answers file/).setInputFiles({
    name: 'answers.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ formatVersion: 1, activities: ['serving'] })),
  });
  await expect(page).toHaveURL(/\/results/);
});

test('a pasted link is opened at once, and a bad one is refused where it was pasted', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const paste = async (text: string) => {
    await page.evaluate(async (words) => navigator.clipboard.writeText(words), text);
    await page.getByRole('textbox', { name: 'Or paste a link or the text of a file' }).focus();
    await page.keyboard.press('ControlOrMeta+V');
  };
  await page.goto('/');
  await paste('https://example.org/results#d=1.cut');
  await expect(page.getByRole('alert')).toContainText('The link is not whole');
  await expect(page.getByRole('alert')).toContainText('link: expected a whole link');
  await expect(page.getByRole('alert')).toBeInViewport({ ratio: 0.5 });
  await expectAccessible(page);
  await paste(JSON.stringify({ formatVersion: 1, activities: ['serving'] }));
  await expect(page).toHaveURL(/\/results/);
});
