import type { Page } from '@playwright/test';

/** Opens an address as somebody who has answered before, on this browser. */
export const startWith = async (
  page: Page,
  { answers, shortlist = [], at }: { answers: object; shortlist?: readonly string[]; at: string },
): Promise<void> => {
  const saved = JSON.stringify({ version: 1, state: { answers, shortlist } });
  await page.addInitScript((text) => {
    if (localStorage.getItem('chooseops') === null) localStorage.setItem('chooseops', text);
  }, saved);
  await page.goto(at);
  await page.getByRole('heading', { level: 1 }).waitFor();
};
