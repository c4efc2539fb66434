import { expect, expectAccessible, test } from './page.ts';

test('a text that is too faint in the dark alone is seen by the scan', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Answer the questions' }).waitFor();
  await page
    .getByText('Nothing leaves your browser.')
    .last()
    .evaluate((text: HTMLElement) => {
      text.style.color = 'light-dark(#000000, #444444)';
    });
  await expect(expectAccessible(page)).rejects.toThrow('dark: color-contrast');
});
