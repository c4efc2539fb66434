import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { expect, test } from './page.ts';
import { startWith } from './start-with.ts';

const example = new URL('../../public/examples/small-ml-team.json', import.meta.url);
const answers = v.parse(v.looseObject({}), JSON.parse(readFileSync(example, 'utf8')));

/** Copies a picture and looks at what lies on the clipboard: how many pixels wide, and in how many colours. */
const copied = async (page: Page, name: string) => {
  const button = page.getByRole('button', { name: `Copy as image: ${name}` });
  await button.scrollIntoViewIfNeeded();
  await button.click();
  const line = page.locator('div', { has: button });
  await expect(line.last().getByText('Copied as an image.')).toBeVisible();
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 4) colours.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
    return { width: image.width, colours: colours.size, ground: `${data[0]} ${data[1]} ${data[2]}` };
  });
};

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('bars and plots of the results go to the clipboard as images, light and dark', async ({ page }) => {
  await startWith(page, { answers, at: '/results/ci-cd' });
  const light = await copied(page, 'The first three, in points of 100');
  expect(light).toMatchObject({ width: 2 * (640 + 48), ground: '255 255 255' });
  expect(light.colours).toBeGreaterThan(10);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('heading', { name: 'Cost and fit' }).scrollIntoViewIfNeeded();
  const dark = await copied(page, 'Fit against cost');
  expect(dark).toMatchObject({ width: 2 * (560 + 48), ground: '30 32 29' });
  expect(dark.colours).toBeGreaterThan(10);
});

test('the stack goes to the clipboard as an image', async ({ page }) => {
  await startWith(page, { answers, at: '/stack' });
  // It is drawn when it is seen.
  await page.getByRole('heading', { name: 'Which tool does which job' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('img', { name: /^The stack along the life of a model/ })).toBeVisible();
  expect((await copied(page, 'Which tool does which job')).colours).toBeGreaterThan(10);
});
