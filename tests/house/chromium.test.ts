import { expect, test } from 'vitest';

import { chromiumPlaces, findChromium } from '../../scripts/find-chromium.mjs';

test('a CHROMIUM_PATH that names no program is an error, not a reason to look elsewhere', () => {
  expect(() => findChromium({ CHROMIUM_PATH: '/nowhere/chromium', PATH: process.env['PATH'] })).toThrow(
    'CHROMIUM_PATH=/nowhere/chromium: no such program',
  );
});

test('a CHROMIUM_PATH that names a program is taken', () => {
  expect(findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
});

test('the search path comes before the usual places of macOS and Windows', () => {
  const places = chromiumPlaces({ PATH: 'bin', PROGRAMFILES: 'programs' });
  expect(places[0]).toMatch(/^bin.chromium$/);
  expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(places.at(-1)).toMatch(/^programs.*chrome\.exe$/);
});
