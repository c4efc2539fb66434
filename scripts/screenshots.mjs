/**
 * `npm run screenshots`: pictures of every view at 1280 and 390 pixels, light and dark, into `screenshots/`. Needs a
 * built page. `npm run screenshots -- results stack` takes those whose name contains one of the words.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { withServedPage } from './served-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}screenshots`;
const port = 4189;
const address = `http://127.0.0.1:${port}`;

/** @param {string} name @returns {unknown} */
const example = (name) => JSON.parse(readFileSync(`${root}public/examples/${name}.json`, 'utf8'));

const article = { answers: example('article'), shortlist: ['github-actions', 'gitlab-ci', 'jenkins'] };
const several = { answers: example('small-ml-team'), shortlist: [] };
const fresh = { answers: null, shortlist: [] };

const steps = ['choosing', 'team', 'stack', 'limits', 'workload', 'priorities', 'review'];

/** @type {readonly { name: string, at: string, session: typeof article | typeof fresh }[]} */
const views = [
  { name: 'home', at: '/', session: fresh },
  { name: 'home-returning', at: '/', session: article },
  ...steps.map((step) => ({ name: `wizard-${step}`, at: `/wizard/${step}`, session: article })),
  { name: 'wizard-quick', at: '/wizard/quick', session: fresh },
  { name: 'results', at: '/results/ci-cd', session: article },
  { name: 'results-why', at: '/results/ci-cd?why=jenkins', session: article },
  { name: 'compare', at: '/compare/ci-cd', session: article },
  { name: 'stack', at: '/stack', session: several },
  { name: 'catalog', at: '/catalog', session: fresh },
  { name: 'catalog-tool', at: '/catalog/tools/gitlab-ci', session: fresh },
  { name: 'catalog-activity', at: '/catalog/activities/ci-cd', session: fresh },
  { name: 'catalog-legend', at: '/catalog/legend', session: fresh },
  { name: 'catalog-health', at: '/catalog/health', session: fresh },
  { name: 'catalog-own', at: '/catalog/own', session: fresh },
  { name: 'decisions', at: '/decisions', session: article },
  { name: 'voices', at: '/voices', session: article },
  { name: 'method', at: '/method', session: article },
];

const sizes = [
  { name: '1280', viewport: { width: 1280, height: 800 } },
  { name: '390', viewport: { width: 390, height: 844 } },
];

// One after the other: two pages at once would wait for each other's work.
/* oxlint-disable no-await-in-loop */

/** Scrolls through the page, so that what loads when it is seen is there. @param {import('playwright').Page} page */
const lookThrough = async (page) => {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 600) {
    await page.evaluate((at) => scrollTo(0, at), top);
    await page.waitForTimeout(40);
  }
  await page.evaluate(() => scrollTo(0, 0));
};

/** Waits until the work beside the page is done. @param {import('playwright').Page} page */
const settle = async (page) => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await lookThrough(page);
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.waitForLoadState('networkidle');
};

/**
 * @param {import('playwright').Browser} browser
 * @param {(typeof views)[number]} view
 * @param {(typeof sizes)[number]} size
 * @param {'light' | 'dark'} colorScheme
 */
const take = async (browser, { name, at, session }, { name: width, viewport }, colorScheme) => {
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  if (session.answers !== null)
    await context.addInitScript(
      (state) => localStorage.setItem('chooseops', JSON.stringify({ version: 1, state })),
      session,
    );
  const page = await context.newPage();
  await page.goto(address + at);
  await settle(page);
  const path = `${folder}/${name}-${width}-${colorScheme}.png`;
  await page.screenshot({ path, fullPage: true });
  await context.close();
  console.log(path.slice(root.length));
};

const wanted = process.argv.slice(2);
const chosen = views.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
mkdirSync(folder, { recursive: true });
await withServedPage(port, async (browser) => {
  for (const view of chosen)
    for (const size of sizes) {
      await take(browser, view, size, 'light');
      await take(browser, view, size, 'dark');
    }
});
