import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { markLooks, markOfLook } from './looks.ts';

/** What the browser driver says of the worker that playwright.config.ts keeps out. */
const keptOut = 'Service Worker registration blocked by Playwright';

/** What must never happen in any tab: an error, a warning, a breach of the policy, a request to somebody else. */
const watch = (context: BrowserContext, address = ''): readonly string[] => {
  const home = new URL(address).origin;
  const problems: string[] = [];
  // The browser reports a breach of the Content-Security-Policy as an error, of workers too.
  context.on('console', (message) => {
    const wrong = message.type() === 'error' || message.type() === 'warning';
    if (wrong && message.text() !== keptOut) problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== home) problems.push(`a request to ${request.url()}`);
  });
  return problems;
};

/** A page whose whole browser context is watched; whatever goes wrong fails the journey at its end. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, context, baseURL }, use) => {
    const problems = watch(context, baseURL);
    await use(page);
    expect(problems).toEqual([]);
  },
});

/** The rules whose outcome depends on colours, and so on the theme. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** No frames are scanned, so the scan needs no page of its own to gather them in. */
const scanner = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

/** Colours that are still on their way from one theme to the other would be scanned half-way: sets them down. */
const settle = async (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });

/** Everything but colours that axe checks by itself, and WCAG 2.2, which it leaves out unless asked. */
const scanAllButColours = async (page: Page) => {
  const rules = Object.fromEntries(rulesOfColour.map((rule) => [rule, { enabled: false }]));
  return scanner(page)
    .options({ resultTypes: ['violations'], rules: { ...rules, 'target-size': { enabled: true } } })
    .analyze();
};

/**
 * What can differ in another theme. Contrast takes axe nine tenths of its time, so it looks at one text of each look;
 * how texts lie upon each other is the same in both themes.
 */
const scanColours = async (page: Page, theme: 'light' | 'dark') => {
  await page.emulateMedia({ colorScheme: theme });
  await settle(page);
  expect(await markLooks(page)).toBeGreaterThan(0);
  return scanner(page)
    .include(`[${markOfLook}]`)
    .options({ resultTypes: ['violations'], runOnly: rulesOfColour })
    .analyze();
};

type Scan = Awaited<ReturnType<typeof scanColours>>;

const violationsOf = (what: string, { violations }: Scan) =>
  violations.map(
    ({ id, nodes }) => `${what}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );

/**
 * Scans what is shown: the rules of colour in both themes, all others once.
 * A scan takes seconds on a long page, so scan each view once.
 */
export async function expectAccessible(page: Page) {
  const light = violationsOf('light', await scanColours(page, 'light'));
  const dark = violationsOf('dark', await scanColours(page, 'dark'));
  const any = violationsOf('any theme', await scanAllButColours(page));
  expect([...light, ...dark, ...any]).toEqual([]);
}

export { expect };
