import { expect, expectAccessible, test } from './page.ts';

test('the page opens under its own security policy and is accessible', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test('an address inside the app opens the app', async ({ page }) => {
  await page.goto('/results/ci-cd');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
