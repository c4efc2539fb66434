import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { CopyPicture } from '../../src/ui/copy-picture.tsx';
import { barsDrawing, type Bars } from '../../src/ui/picture/bars.ts';
import { resolvedCopy } from '../../src/ui/picture/resolved-copy.ts';
import { svgElement } from '../../src/ui/picture/svg-element.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const bars: Bars = {
  rows: [
    { label: 'Jenkins', value: '71.2', stretches: [{ from: 0, to: 0.7, colour: '--accent' }] },
    {
      label: 'A tool whose name is far too long to stand beside a bar',
      value: '3.0',
      stretches: [],
      mark: 0.5,
    },
  ],
  legend: [{ label: 'Points', colour: '--accent' }],
};

const show = () => {
  render(
    <CopyPicture
      title="How good?"
      note="In points."
      foot="ChooseOps, catalog 1"
      draw={async () => barsDrawing(bars)}
    />,
  );
  return userEvent.setup({ writeToClipboard: false });
};

const copyButton = () => screen.getByRole('button', { name: 'Copy as image: How good?' });

/** What a page hands to the clipboard, as the clipboard would see it. */
const clipboard = (take: (items: ClipboardItems) => Promise<void>) =>
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(take);

test('a drawing goes to the clipboard as a PNG of twice its size, and that is announced', async () => {
  const images: ImageBitmap[] = [];
  const user = show();
  clipboard(async ([item]) => {
    const blob = await item?.getType('image/png');
    if (blob !== undefined) images.push(await createImageBitmap(blob));
  });
  await user.click(copyButton());
  expect(await screen.findByText('Copied as an image.')).toBeVisible();
  // 640 units of bars and a margin on either side.
  expect(images.map(({ width }) => width)).toEqual([2 * (640 + 48)]);
});

test('where the clipboard refuses, the picture can be saved, and the focus stays', async () => {
  const user = show();
  clipboard(async () => {
    throw new DOMException('refused', 'NotAllowedError');
  });
  await user.click(copyButton());
  expect(await screen.findByText(/did not take the picture/)).toBeVisible();
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const save = screen.getByRole('button', { name: 'Save as image: How good?' });
  expect(save).toHaveFocus();
  await user.click(save);
  expect(await screen.findByText('Saved how-good.png.')).toBeVisible();
  expect(saved).toEqual(['how-good.png']);
});

test('a copy of a drawing carries the colours that style sheets gave it', () => {
  const circle = svgElement('circle', { r: 4 });
  circle.style.fill = 'light-dark(rgb(1, 2, 3), rgb(4, 5, 6))';
  const drawing = svgElement('svg', { viewBox: '0 0 8 8' }, [circle]);
  document.body.append(drawing);
  const copied = resolvedCopy(drawing).querySelector('circle');
  drawing.remove();
  expect(copied?.getAttribute('fill')).toMatch(/^rgb\((1, 2, 3|4, 5, 6)\)$/);
  expect(copied?.hasAttribute('style')).toBe(false);
});

test('a name that has no room beside its bar is cut short', () => {
  const texts = [...barsDrawing(bars).querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(texts).toContain('Jenkins');
  expect(texts.some((text) => /^A tool whose.*…$/.test(text))).toBe(true);
});
