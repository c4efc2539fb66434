import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

/** What the browser driver says of the worker that playwright.config.ts keeps out. */
const keptOut = 'Service Worker registration blocked by Playwright';

/** A page on which any error, in the console or thrown, fails the journey at its end. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const problems: string[] = [];
    page.on('console', (message) => {
      const wrong = message.type() === 'error' || message.type() === 'warning';
      if (wrong && message.text() !== keptOut) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await use(page);
    expect(problems).toEqual([]);
  },
});

/** One axe scan takes seconds on a long page: scan each view once. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`),
  ).toEqual([]);
}

export { expect };
