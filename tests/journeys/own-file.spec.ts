import { downloadDecision } from './download.ts';
import { expect, expectAccessible, test } from './page.ts';
import { startWith } from './start-with.ts';

const answers = { formatVersion: 1, activities: ['ci-cd'], team: { developers: 10 } };

test('a file of one’s own counts in the results, in what is taken away, and after coming back', async ({
  page,
}) => {
  await startWith(page, { answers, at: '/catalog/own' });
  await page.getByLabel('Load your own file').setInputFiles('public/templates/overlay.json');
  await expect(page.getByRole('region', { name: 'What “Example Ltd” changes' })).toContainText('TeamCity');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  await page.goto('/results/ci-cd');
  await expect(page.getByText('With your own file “Example Ltd”')).toBeVisible();
  await expect(page.getByText('your own file: preferred').first()).toBeVisible();
  const { text } = await downloadDecision(page, 'JSON');
  expect(JSON.parse(text)).toMatchObject({
    catalog: { overlay: { name: 'Example Ltd', tools: ['example-builder'], banned: ['teamcity'] } },
  });
  await page.goto('/catalog/tools/example-builder');
  await expect(page.getByRole('region', { name: 'Facts' }).getByText('your own file').first()).toBeVisible();
});
