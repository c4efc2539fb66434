import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { isPermissive, productionLicences } from '../../scripts/licences.mjs';

test('everything that the page is built from may be shipped', () => {
  const all = productionLicences(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  expect(all.map(({ name }) => name)).toContain('react');
  expect(all.filter(({ isFault }) => isFault)).toEqual([]);
});

test('of a choice of licences one is enough, of several all must allow it', () => {
  expect(isPermissive('(MIT OR GPL-3.0-only)')).toBe(true);
  expect(isPermissive('MIT AND GPL-3.0-only')).toBe(false);
});

test('a package without a licence, or with one that binds, is a fault; one of the tests is not', () => {
  const packages = {
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '1.0.0', license: 'AGPL-3.0-only' },
    'node_modules/c': { version: '1.0.0', license: 'GPL-2.0-only', dev: true },
    'node_modules/d': { version: '1.0.0', license: 'MIT' },
  };
  const faults = productionLicences({ packages }).filter(({ isFault }) => isFault);
  expect(faults.map(({ name }) => name)).toEqual(['a', 'b']);
});
