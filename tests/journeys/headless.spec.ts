import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { downloadDecision } from './download.ts';
import { expect, test } from './page.ts';

const schema: object = JSON.parse(readFileSync('public/schema/decision.schema.json', 'utf8')) as object;

test('the downloaded decision is valid and equals what the command line prints', async ({ page }) => {
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
});
