import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keysOf } from '../../scripts/contract/schema-keys.ts';
import { contract } from '../../scripts/write-contract.ts';

test('the contract in words is up to date: run `npm run schema`', () => {
  expect(readFileSync('docs/contract.md', 'utf8')).toBe(contract());
});

test('every key of a document is named by its path, with its type', () => {
  const place = { type: 'object', properties: { rank: { type: 'integer' } }, required: ['rank'] };
  const schema = {
    type: 'object',
    required: ['places'],
    properties: {
      places: { type: 'array', items: place },
      range: { type: 'array', items: [{ type: 'number' }, { type: 'number' }] },
      weights: { type: 'object', additionalProperties: { type: 'object', properties: { of: { const: 1 } } } },
      answers: { type: 'object', properties: { team: { type: 'object' } } },
    },
  };
  expect(keysOf(schema, ['answers'])).toEqual([
    { path: 'places', type: 'list of object', required: true },
    { path: 'places[].rank', type: 'integer', required: true },
    { path: 'range', type: 'list of exactly number, number', required: false },
    { path: 'weights', type: 'object', required: false },
    { path: 'weights.*.of', type: '1', required: false },
    { path: 'answers', type: 'object', required: false },
  ]);
});
