/**
 * `npm run responsiveness`: how soon the built page answers, in the installed browser slowed down four times (or
 * `-- 1` for none). Thirty changes of answers beside the ranking by keyboard, then a look at every view; prints the
 * interaction to next paint as browsers measure it, and every task of the page's thread over 50 ms.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

import { withServedPage } from './served-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = 4191;
const address = `http://127.0.0.1:${port}`;
const slowdown = Number(process.argv[2] ?? 4);

/** @type {unknown} */
const answers = JSON.parse(readFileSync(`${root}public/examples/article.json`, 'utf8'));
const session = JSON.stringify({ version: 1, state: { answers, shortlist: ['github-actions', 'jenkins'] } });

/** @typedef {{ kind: 'interaction' | 'task', duration: number, id: number }} Entry */

// What runs in the page knows nothing of this file.
/* oxlint-disable unicorn/consistent-function-scoping */

/** Runs in the page: hands over what the browser says of interactions and long tasks. @param {string} saved */
const observe = (saved) => {
  localStorage.setItem('chooseops', saved);
  /** @param {string} type @param {Entry['kind']} kind @param {object} options */
  const watch = (type, kind, options) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const id = 'interactionId' in entry ? Number(entry.interactionId) : 0;
        if (kind === 'task' || id > 0) console.debug(JSON.stringify({ kind, duration: entry.duration, id }));
      }
    }).observe({ type, buffered: true, ...options });
  };
  watch('event', 'interaction', { durationThreshold: 16 });
  watch('longtask', 'task', {});
};

/** What the page has handed over since the last call. @param {import('playwright').Page} page @param {Entry[]} seen */
const taken = async (page, seen) => {
  // Entries come after the paint that ends them.
  await page.waitForTimeout(400);
  return seen.splice(0);
};

/** @param {import('playwright').Page} page */
const settled = async (page) => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
};

/** One number for each interaction: its longest event. @param {Entry[]} entries */
const interactions = (entries) => {
  /** @type {Map<number, number>} */
  const longest = new Map();
  for (const { kind, id, duration } of entries)
    if (kind === 'interaction') longest.set(id, Math.max(duration, longest.get(id) ?? 0));
  return [...longest.values()].toSorted((a, b) => a - b);
};

/** @param {readonly number[]} sorted @param {number} share */
const quantile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

// One after the other: two pages at once would wait for each other's work.
/* oxlint-disable no-await-in-loop */

/** Thirty changes: the importance of each group twice, then the answers beside the ranking. @param {import('playwright').Page} page */
const changeAnswers = async (page) => {
  const controls = [
    ...(await page.getByRole('slider').all()),
    ...(await page.getByRole('region', { name: 'Answers that decide most' }).getByRole('combobox').all()),
  ];
  for (let change = 0; change < 30; change += 1) {
    const control = controls[change % controls.length];
    await control?.focus();
    await page.keyboard.press(change < controls.length ? 'ArrowDown' : 'ArrowUp');
    await page.waitForTimeout(300);
  }
};

/** @param {string} what @param {Entry[]} entries @param {number} [changes] */
const report = (what, entries, changes) => {
  const times = interactions(entries);
  // Browsers do not report interactions of less than 16 ms; they count as none.
  const all = [...Array.from({ length: Math.max(0, (changes ?? 0) - times.length) }, () => 0), ...times];
  const tasks = entries.filter(({ kind }) => kind === 'task').map(({ duration }) => Math.round(duration));
  const inp =
    changes === undefined
      ? ''
      : `interaction to next paint: median ${quantile(all, 0.5)} ms, p98 ${quantile(all, 0.98)} ms, worst ${all.at(-1) ?? 0} ms; `;
  console.log(
    `${what}: ${inp}tasks over 50 ms: ${tasks.length === 0 ? 'none' : `${tasks.length} (longest ${Math.max(...tasks)} ms)`}`,
  );
};

const views = [
  '/',
  '/wizard/choosing',
  '/wizard/priorities',
  '/results/ci-cd',
  '/compare/ci-cd',
  '/stack',
  '/catalog',
  '/catalog/tools/gitlab-ci',
  '/decisions',
  '/method',
];

await withServedPage(port, async (browser) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  await context.addInitScript(observe, session);
  const page = await context.newPage();
  /** @type {Entry[]} */
  const seen = [];
  page.on('console', (message) => {
    if (message.type() !== 'debug') return;
    /** @type {Entry} */
    const entry = JSON.parse(message.text());
    seen.push(entry);
  });
  const line = await context.newCDPSession(page);
  await line.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  console.log(
    `Chromium ${browser.version()}, slowed down ${slowdown} times, load ${loadavg()[0]?.toFixed(1) ?? ''}`,
  );
  await page.goto(`${address}/results/ci-cd`);
  await settled(page);
  await taken(page, seen);
  await changeAnswers(page);
  report('30 changes beside the ranking', await taken(page, seen), 30);
  for (const view of views) {
    await page.goto(address + view);
    await settled(page);
    report(view, await taken(page, seen));
  }
});
