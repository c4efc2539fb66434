import { expect, test } from 'vitest';
import { editsBetween } from '../../src/catalog/edits-between.ts';

test.each([
  ['jenkins', 'jenkins', 0],
  ['jenkisn', 'jenkins', 1],
  ['jenkns', 'jenkins', 1],
  ['jenkinss', 'jenkins', 1],
  ['jemkins', 'jenkins', 1],
  ['ejnkisn', 'jenkins', 2],
  ['', 'abc', 3],
  ['abc', '', 3],
])('%j is %j but for typing errors: %i', (one, other, edits) => {
  expect(editsBetween(one, other)).toBe(edits);
});
