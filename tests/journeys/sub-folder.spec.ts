import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from './page.ts';

const vite = 'node_modules/vite/bin/vite.js';

/** The page built for a path, and served there; its address is that of every relative one. */
const test = base.extend<object, { site: string }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from here.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'built-'));
      const build = [vite, 'build', '--base', '/tools/choose/', '--outDir', folder, '--logLevel', 'error'];
      execFileSync(process.execPath, build);
      const server = spawn(process.execPath, ['scripts/serve.mjs', folder], {
        env: { ...process.env, PORT: '0', BASE_PATH: '/tools/choose/' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [line]: unknown[] = await once(server.stdout, 'data');
      await use(/http\S+/.exec(String(line))?.[0] ?? '');
      server.kill();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ site }, use) => use(site),
});

test('the page works below any path', async ({ page }) => {
  await page.goto('.');
  await page.getByRole('button', { name: /Ten Python developers/ }).click();
  await expect(page).toHaveURL(/\/tools\/choose\/results/);
  await expect(page.getByText(/^Every other answer to one question was tried/)).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Catalog' }).click();
  await page.getByRole('searchbox').fill('Wercker');
  await page.getByRole('link', { name: 'Wercker' }).click();
  await expect(page).toHaveURL(/\/tools\/choose\/catalog\/tools\/wercker$/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Wercker' })).toBeVisible();
  const schema = await page.request.get('schema/answers.schema.json');
  expect(schema.status()).toBe(200);
});
