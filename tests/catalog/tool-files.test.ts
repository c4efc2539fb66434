import { describe, expect, test } from 'vitest';
import { neighbours } from '../../src/catalog/neighbours.ts';
import { readToolFiles } from '../../src/catalog/read-tool-files.ts';
import { catalogVersion } from '../../src/catalog/version.ts';

const files = readToolFiles();
const known = new Set([...files.keys(), ...neighbours.map((neighbour) => neighbour.id)]);

/** Every `{ key: value }` pair anywhere inside a value, with its path. */
const walk = function* (value: unknown, path = ''): Generator<[string, string, unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield [`${path}${key}`, key, inner];
    yield* walk(inner, `${path}${key}.`);
  }
};

const collect = (check: (id: string, path: string, key: string, value: unknown) => string | null) =>
  [...files].flatMap(([id, file]) =>
    [...walk(file)].flatMap(([path, key, value]) => {
      const problem = check(id, path, key, value);
      return problem === null ? [] : [`${id}.json ${path}: ${problem}`];
    }),
  );

describe('every tool file', () => {
  test('has no date after the day of the catalog, except announced ends', () => {
    const late = collect((_id, _path, key, value) =>
      (key === 'asOf' || key === 'since') && typeof value === 'string' && value > catalogVersion.date
        ? `expected at most ${catalogVersion.date}, found ${value}`
        : null,
    );
    expect(late).toEqual([]);
  });

  test('names only successors and integrations that exist', () => {
    const missing = [...files].flatMap(([id, file]) => [
      ...(file.status.successors ?? [])
        .filter((successor) => !files.has(successor))
        .map((successor) => `${id}.json status.successors: no tool ${successor}`),
      ...(file.integrations ?? [])
        .filter((integration) => !known.has(integration.with))
        .map((integration) => `${id}.json integrations: no tool or neighbour ${integration.with}`),
    ]);
    expect(missing).toEqual([]);
  });

  test('points on code hosts at a tag or commit, never at a moving branch', () => {
    const moving = collect((_id, _path, key, value) =>
      key === 'source' &&
      typeof value === 'string' &&
      /\/(blob|tree|raw)\/(main|master|HEAD|develop|trunk)\//.test(value)
        ? `expected a tag or commit, found ${value}`
        : null,
    );
    expect(moving).toEqual([]);
  });

  test('covers at least one activity', () => {
    const idle = [...files].filter(([, file]) => Object.keys(file.activities).length === 0);
    expect(idle.map(([id]) => id)).toEqual([]);
  });

  test('states prices only together with a source', () => {
    const unsourced = collect((_id, path, key, value) =>
      key === 'prices' && typeof value === 'object' && value !== null && !('source' in value)
        ? `expected a source at ${path}`
        : null,
    );
    expect(unsourced).toEqual([]);
  });
});

describe('a tool that has ended', () => {
  const ended = new Set(['archived', 'discontinued', 'renamed', 'unmaintained']);

  test('leads through its successors to a tool that lives', () => {
    const leads = (id: string, seen: ReadonlySet<string>): boolean => {
      const file = files.get(id);
      if (file === undefined || seen.has(id)) return false;
      if (!ended.has(file.status.state)) return true;
      return (file.status.successors ?? []).some((next) => leads(next, new Set([...seen, id])));
    };
    const lost = [...files.keys()].filter((id) => !leads(id, new Set()));
    expect(lost).toEqual([]);
  });
});
