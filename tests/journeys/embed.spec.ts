import { once } from 'node:events';
import { createServer } from 'node:http';
import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './page.ts';
import { startWith } from './start-with.ts';

const theirs = {
  formatVersion: 1,
  activities: ['ci-cd'],
  team: { developers: 10 },
  stack: { codeHost: 'gitlab' },
};
const mine = { formatVersion: 1, activities: ['serving'], limits: { openSource: 'osi-only' } };

/** The fragment of a link with these answers. */
const fragment = `d=1.${deflateRawSync(JSON.stringify({ c: '2026.11.0', a: theirs })).toString('base64url')}`;

const storedIn = async (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));

/** Another page with the view in a frame, as the manual says. */
const wiki = (src: string) => `<!doctype html><html lang="en"><title>Wiki</title><h1>Our tools</h1>
  <iframe src="${src}" title="CI/CD tools" width="100%" height="640" loading="lazy"></iframe>`;

/** A server of another site. */
const serveElsewhere = async (body: string) => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address !== 'object') throw new Error('expected a port');
  // By another name than that of the page, so that the two are of different sites.
  return { server, address: `http://localhost:${address.port}/` };
};

test('a frame shows the ranking for the answers in its address and leaves the reader’s own alone', async ({
  page,
}) => {
  await startWith(page, { answers: mine, at: '/results/serving' });
  const before = await storedIn(page);
  expect(before).toContain('osi-only');

  const body = wiki(`/embed/ci-cd#${fragment}`);
  await page.route('/wiki.html', async (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/wiki.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1, name: 'CI/CD: which tools fit' })).toBeVisible();
  await expect(frame.getByText('For Developers: 10 people; Code host: GitLab.')).toBeVisible();
  const tools = frame.getByRole('listitem');
  await expect(tools).toHaveCount(5);
  await expect(tools.first()).toContainText('GitLab CI/CD');
  await expect(frame.getByText('Catalog 2026.11.0, facts of 2026-11-25')).toBeVisible();
  await expect(frame.getByRole('navigation')).toHaveCount(0);
  const onward = frame.getByRole('link', { name: /open in ChooseOps$/ });
  await expect(onward).toHaveAttribute('href', `/results/ci-cd#${fragment}`);
  await expect(onward).toHaveAttribute('target', '_blank');
  expect(await storedIn(page)).toBe(before);
});

test('a page of another site may frame it, and nothing else', async ({ browser, baseURL }) => {
  const home = baseURL ?? '';
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  const { server, address } = await serveElsewhere(wiki(`${home}/embed/ci-cd`));
  await other.goto(address);
  const frame = other.frameLocator('iframe');
  await expect(frame.getByText('For a team about which nothing was said.')).toBeVisible();
  await expect(frame.getByRole('listitem')).toHaveCount(5);
  const policyAt = async (path: string) =>
    (await other.request.get(home + path)).headers()['content-security-policy'];
  expect(await policyAt('/embed/ci-cd')).toContain('frame-ancestors *');
  expect(await policyAt('/results/ci-cd')).toContain("frame-ancestors 'none'");
  await elsewhere.close();
  server.close();
});

test('the view for frames is accessible, and says what is wrong with its address', async ({ page }) => {
  await page.goto(`/embed/ci-cd#${fragment}`);
  await expect(page.getByRole('listitem')).toHaveCount(5);
  await expectAccessible(page);
  expect(await storedIn(page)).toBe('[]');

  await page.goto('/embed/ci-cd#d=1.cut');
  await expect(page.getByText('The answers in the address of this frame cannot be read')).toBeVisible();
  await expect(page.getByRole('link', { name: /open in ChooseOps$/ })).toHaveAttribute(
    'href',
    '/results/ci-cd',
  );
  await page.goto('/embed/gardening');
  await expect(
    page.getByRole('heading', { name: 'There is nothing to embed at this address' }),
  ).toBeVisible();
});
