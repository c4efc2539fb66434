import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { factNames } from '../../src/catalog/facts.ts';
import { judgements } from '../../src/catalog/judgements.ts';
import { planSchema } from '../../src/catalog/prices.ts';
import { toolFileSchema } from '../../src/catalog/tool-schema.ts';

const manual = readFileSync('CONTRIBUTING.md', 'utf8');
const jsonc = /```jsonc\n(.*?)```/s.exec(manual)?.[1] ?? '';

/** Comments are the only liberty of the sample: `//` after a space or at the start of a line, never inside an address. */
const sample: unknown = JSON.parse(jsonc.replaceAll(/(^|\s)\/\/ .*$/gm, ''));

const keysIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])
    : [];

describe('the sample in the manual', () => {
  test('is a tool file that the schema accepts', () => {
    expect(v.safeParse(toolFileSchema, sample).issues).toBeUndefined();
  });

  test('shows every key that a file may have', () => {
    const shown = new Set(keysIn(sample));
    const all = [
      ...Object.keys(toolFileSchema.entries),
      ...Object.keys(toolFileSchema.entries.status.entries),
      ...factNames,
      ...Object.keys(judgements),
      ...Object.keys(planSchema.entries),
    ];
    expect(all.filter((key) => !shown.has(key))).toEqual([]);
  });
});
