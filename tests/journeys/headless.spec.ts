import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { downloadDecision } from './download.ts';
import { expect, expectAccessible, test } from './page.ts';

const schema: object = JSON.parse(readFileSync('public/schema/decision.schema.json', 'utf8')) as object;

test('a downloaded decision is valid, equals what the command line prints, and is rechecked when opened', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: /Ten Python developers/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Results: CI/CD' })).toBeVisible();
  const { text } = await downloadDecision(page, 'JSON');

  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  validate(JSON.parse(text));
  expect(validate.errors ?? []).toEqual([]);

  const printed = execFileSync(
    process.execPath,
    ['scripts/run.mjs', 'src/cli/recommend.ts', 'public/examples/article.json'],
    { encoding: 'utf8' },
  );
  expect(text).toBe(printed);

  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByLabel(/Open a saved decision or answers file/).setInputFiles({
    name: 'decision.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.getByRole('button', { name: 'Replace them' }).click();
  const notice = page.getByRole('region', { name: 'The decision you opened' });
  await expect(notice).toContainText('The first place still holds.', { timeout: 20_000 });
  await expectAccessible(page);
});
