import { execFileSync } from 'node:child_process';
import { test as unwatched, type Page } from '@playwright/test';
import { expect, test } from './page.ts';
import { startWith } from './start-with.ts';

const answers = { formatVersion: 1, activities: ['ci-cd'], team: { developers: 10 } };

const results = (page: Page) => page.getByRole('heading', { level: 1, name: 'Results: CI/CD' });

/** Says how many people push code, in the wizard, and goes on. */
const sayTwelve = async (page: Page) => {
  await page.getByRole('textbox', { name: /push code/ }).fill('12');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your stack' })).toBeVisible();
};

test('full storage is said, and the answers last as long as the tab', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/wizard/team');
  await sayTwelve(page);
  await expect(page.getByText('This browser does not keep your answers')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('textbox', { name: /push code/ })).toHaveValue('12');
});

test('refused storage is said, and the answers last as long as the tab', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await page.getByRole('button', { name: /Ten Python developers/ }).click();
  await expect(results(page)).toBeVisible();
  await expect(page.getByText('This browser does not keep your answers')).toBeVisible();
});

unwatched(
  'saved decisions that another tab holds are out of reach, and the page says which tab to close',
  async ({ page, context }) => {
    await page.goto('/schema/answers.schema.json');
    await page.evaluate(
      async () =>
        new Promise((opened) => {
          // Older than the page's own, so that the page has to wait for this connection to close.
          indexedDB.open('chooseops-decisions', 1).addEventListener('success', opened);
        }),
    );
    const second = await context.newPage();
    await startWith(second, { answers, at: '/decisions' });
    await expect(second.getByText(/Another tab holds the storage/)).toBeVisible();
    await page.close();
    await expect(second.getByRole('textbox', { name: /Save the present answers/ })).toBeVisible();
    await expect(second.getByText(/Another tab holds the storage/)).toBeHidden();
  },
);

test('a decision that no longer fits into the storage is not lost: its name stays, and so do the others', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.add = full;
    IDBObjectStore.prototype.put = full;
  });
  await startWith(page, { answers, at: '/decisions' });
  const name = page.getByRole('textbox', { name: /Save the present answers/ });
  await name.fill('Spring');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/The storage of this browser is full/)).toBeVisible({ timeout: 20_000 });
  await expect(name).toHaveValue('Spring');
});

test('a worker that dies leaves the ranking, and is started again on demand', async ({ page }) => {
  await page.addInitScript(() => {
    const Real = Worker;
    globalThis.Worker = class extends Real {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        if (sessionStorage.getItem('killed') !== null) return;
        sessionStorage.setItem('killed', 'yes');
        this.terminate();
        setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })));
      }
    };
  });
  await startWith(page, { answers, at: '/results/ci-cd' });
  await expect(page.getByText('This could not be worked out').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'All tools that fit', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(page.getByText(/^10,000 weightings drawn/)).toBeVisible();
});

unwatched(
  'a part that is gone after a release costs no answer, and loading the page again helps',
  async ({ page }) => {
    await startWith(page, { answers, at: '/wizard/team' });
    await sayTwelve(page);
    await page.route('**/assets/method-*.js', async (route) => route.fulfill({ status: 404 }));
    await page.getByRole('navigation').getByRole('link', { name: 'Method' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'This view could not be shown' })).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /score/ })).toBeVisible();
    await page.goto('/wizard/team');
    await expect(page.getByRole('textbox', { name: /push code/ })).toHaveValue('12');
  },
);

unwatched('losing the network in the middle of the questions loses no answer', async ({ page, context }) => {
  await startWith(page, { answers, at: '/wizard/team' });
  await context.setOffline(true);
  await sayTwelve(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Results' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'This view could not be shown' })).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(results(page)).toBeVisible();
  await page.goto('/wizard/team');
  await expect(page.getByRole('textbox', { name: /push code/ })).toHaveValue('12');
});

for (const year of ['1970', '2100']) {
  test(`a clock that says ${year} changes no rank and breaks nothing`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${year}-01-01T12:00:00Z`));
    await startWith(page, { answers, at: '/results/ci-cd' });
    await expect(page.getByRole('region', { name: 'The answer in brief' })).toContainText('of 100');
    await page.goto('/decisions');
    await page.getByRole('textbox', { name: /Save the present answers/ }).fill('Odd clock');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const card = page.getByRole('listitem', { name: 'Odd clock' });
    await expect(card).toContainText(year, { timeout: 20_000 });
  });
}

test('limits that leave no tool say so, and what to give up', async ({ page }) => {
  const impossible = { hosting: 'managed', openSource: 'osi-only', network: 'air-gapped' };
  await startWith(page, { answers: { ...answers, limits: impossible }, at: '/results/ci-cd' });
  await expect(page.getByRole('region', { name: 'The answer in brief' })).toContainText(/No tool|none/i);
  await expect(page.getByText(/would lead if/).first()).toBeVisible();
  await page.goto('/stack');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

/** Everything that explains models, but SHAP. */
const rivals =
  'alibi-explain amazon-sagemaker arize-ax azure-machine-learning captum dalex dataiku eli5 fiddler google-vertex-ai h2o interpretml kserve lime omnixai';

test('a single tool that is left is shown without a rival', async ({ page }) => {
  const alone = {
    formatVersion: 1,
    activities: ['explainability'],
    limits: { exclude: rivals.split(' ') },
  };
  await startWith(page, { answers: alone, at: '/results/explainability' });
  await expect(page.getByRole('region', { name: 'The answer in brief' })).toContainText('Only SHAP keeps');
  await expect(page.getByText('The only one that fits.')).toBeVisible();
});

const longName = 'Continuous-Everything-Platform-Enterprise';

test('names from right to left and very long ones stay inside the page', async ({ page }) => {
  const tool = (name: string) => ({ name, summary: 'Ours.', activities: { 'ci-cd': { coverage: 'core' } } });
  const own = {
    formatVersion: 1,
    name: 'بوابة الشركة',
    tools: { 'own-right': tool('منصة البناء والنشر المستمر'), 'own-long': tool(longName) },
    preferred: { 'own-right': 'لنا', 'own-long': 'Ours' },
  };
  await startWith(page, { answers, shortlist: ['own-right', 'own-long'], at: '/catalog/own' });
  await page.getByLabel('Load your own file').setInputFiles({
    name: 'own.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(own)),
  });
  await expect(page.getByText(/بوابة الشركة/).first()).toBeVisible();
  for (const view of ['/results/ci-cd', '/compare/ci-cd', '/catalog/tools/own-long']) {
    await page.goto(view);
    await expect(page.getByText(longName).first()).toBeAttached();
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond, `${view} is wider than the screen`).toBeLessThanOrEqual(0);
  }
});

for (const [age, version] of [
  ['older', '2024.1.0'],
  ['newer', '2031.1.0'],
] as const) {
  test(`a decision on ${age === 'older' ? 'an' : 'a'} ${age} catalog is opened, checked, and says both versions`, async ({
    page,
  }) => {
    const printed = execFileSync(
      process.execPath,
      ['scripts/run.mjs', 'src/cli/recommend.ts', 'public/examples/article.json'],
      { encoding: 'utf8' },
    );
    const old = printed.replace(/"version": "[^"]+"/, `"version": "${version}"`);
    expect(old).not.toBe(printed);
    await page.goto('/');
    await page
      .getByLabel(/Open a saved decision or answers file/)
      .setInputFiles({ name: 'decision.json', mimeType: 'application/json', buffer: Buffer.from(old) });
    const notice = page.getByRole('region', { name: 'The decision you opened' });
    await expect(notice).toContainText(version);
    await expect(notice).toContainText('The first place still holds.', { timeout: 20_000 });
  });
}
