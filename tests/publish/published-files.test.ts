import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { activityIds } from '../../src/catalog/activities.ts';
import { readToolFiles } from '../../src/catalog/read-tool-files.ts';
import { publishedFiles } from '../../src/publish/files.ts';

const files = publishedFiles();
const folder = 'catalog-data/v1/';

const read = (path: string) => JSON.parse(files.get(path) ?? 'null') as Record<string, unknown>;

describe('the catalog as data', () => {
  const data = [...files.keys()].filter((path) => path.startsWith(folder) && !path.includes('/schema/'));

  test('has a file for every tool, an index and the activities', () => {
    expect(data).toHaveLength(readToolFiles().size + 2);
    const { tools } = read(`${folder}index.json`) as { tools: readonly { id: string; file: string }[] };
    expect(tools.map(({ id }) => id)).toEqual([...readToolFiles().keys()].toSorted());
    for (const { file } of tools) expect(files.has(folder + file)).toBe(true);
  });

  test('keeps to the schemas that stand beside it, which every file names', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    for (const path of data) {
      const { $schema, ...rest } = read(path);
      const schema = posix.join(posix.dirname(path), String($schema));
      const validate = ajv.getSchema(schema) ?? ajv.addSchema(read(schema), schema).getSchema(schema);
      validate?.({ $schema, ...rest });
      expect([path, validate?.errors]).toEqual([path, null]);
    }
  });

  test('names no address that would bind it to one place', () => {
    expect(files.get(`${folder}index.json`)).not.toMatch(/":"\//);
  });
});

describe('llms.txt', () => {
  const text = files.get('llms.txt') ?? '';
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
  const routes = readFileSync('src/app/routes.tsx', 'utf8');

  /** The pattern of a route for an address, such as `/embed/:activity`. */
  const isPage = (address: string) => {
    const [first = '', ...rest] = address.split('/');
    return routes.includes(`path="/${first}${rest.length === 0 ? '"' : '/'}`) || first === 'embed';
  };

  test('begins as the format asks: a title, then a summary', () => {
    expect(text).toMatch(/^# ChooseOps\n\n> \S/);
  });

  test('links only to what is there, by addresses that work wherever the page stands', () => {
    expect(links.length).toBeGreaterThan(40);
    const missing = links.filter(
      (address) => !files.has(address) && !existsSync(`public/${address}`) && !isPage(address),
    );
    expect(missing.filter((address) => address !== 'catalog')).toEqual([]);
    expect(links.filter((address) => /^(\/|\w+:)/.test(address))).toEqual([]);
  });

  test('names every activity, every tool for assistants and the catalog', () => {
    for (const id of activityIds) expect(text).toContain(`(catalog/activities/${id})`);
    expect(text).toContain('- `recommend`: ');
    expect(text).toContain('Catalog 2026.11.0, facts of 2026-11-25.');
  });
});
