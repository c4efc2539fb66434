import { expect, expectAccessible, test } from './page.ts';

const fileOf = (name: string, more: object) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({ formatVersion: 1, activities: ['ci-cd'], team: { developers: 10 }, ...more }),
  ),
});

test('several voices: a bad file is named, the others are compared', async ({ page }) => {
  await page.goto('/voices');
  await page
    .getByLabel('Load decisions or answers files')
    .setInputFiles([
      fileOf('money.json', { priorities: { cost: 10 }, stack: { codeHost: 'gitlab' } }),
      fileOf('broken.json', { team: { developers: -1 } }),
      fileOf('work.json', { priorities: { experience: 10 }, stack: { codeHost: 'github' } }),
    ]);
  await expect(page.getByRole('alert')).toContainText('Could not take “broken.json”');
  const rankings = page.getByRole('region', { name: 'Rankings', exact: true });
  await expect(rankings.getByRole('columnheader')).toHaveText(['Tool', 'Together', 'money', 'work']);
  await expect(page.getByText('Trying the answers')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Answers that divide' })).toContainText('Code host');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBe(0);
});
