import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withFact } from '../../src/cli/catalog/with-fact.ts';

const fact = {
  value: 7,
  source: 'https://api.github.com/repos/a/b',
  asOf: '2026-11-25',
  note: 'costs $& and $1',
};
const folder = 'src/catalog/tools';

test('sets a fact in every file of the catalog and changes nothing else', () => {
  for (const name of readdirSync(folder)) {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const before = JSON.parse(text) as { facts: object };
    const after: unknown = JSON.parse(withFact(text, 'githubStars', fact));
    expect(after, name).toEqual({ ...before, facts: { ...before.facts, githubStars: fact } });
  }
});

test('refuses a file that is laid out in another way', () => {
  expect(() => withFact('{"facts":{"licence":{"value":"MIT"}}}', 'githubStars', fact)).toThrow(
    'expected a file laid out by the formatter',
  );
});
