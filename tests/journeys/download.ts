import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** A file that the page wrote for the reader. */
export interface Download {
  readonly name: string;
  readonly text: string;
}

/** Saves the decision from the results page in one of the export formats. */
export const downloadDecision = async (page: Page, format: string): Promise<Download> => {
  await page.getByRole('button', { name: 'Save and share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save and share' });
  const started = page.waitForEvent('download');
  await dialog.getByRole('button', { name: `Download ${format}` }).click();
  const download = await started;
  await dialog.getByRole('button', { name: 'Close' }).click();
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
};
