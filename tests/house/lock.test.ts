import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { lockFaults } from '../../scripts/guard-lock.mjs';

test('the lock file has no fault', () => {
  expect(lockFaults(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual([]);
});

test('a download address is a fault', () => {
  const packages = { 'node_modules/a': { resolved: 'https://example.test/a.tgz' } };
  expect(lockFaults({ packages })).toEqual(['node_modules/a: has a "resolved" address']);
});

test('an optional package without an entry is a fault, one nested elsewhere is not', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { '@a/linux': '1.0.0', '@a/mac': '1.0.0' } },
    'node_modules/a/node_modules/@a/mac': {},
  };
  expect(lockFaults({ packages })).toEqual([
    'node_modules/a: optional @a/linux has no entry of its own; npm ci will fail',
  ]);
});
