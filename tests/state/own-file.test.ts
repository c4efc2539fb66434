import { beforeEach, expect, test, vi } from 'vitest';
import { catalogOf, toolOf } from '../scoring/examples.ts';

vi.mock('../../src/catalog/load.ts', () => {
  const loaded = Promise.resolve(catalogOf([toolOf('alpha'), toolOf('beta')]));
  return { loadCatalog: () => loaded };
});

const kept = new Map<string, string>();

const start = async (text?: string) => {
  if (text !== undefined) kept.set('chooseops-own', text);
  vi.resetModules();
  return import('../../src/state/own-file.ts');
};

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
  vi.stubGlobal('addEventListener', () => {});
});

const good = '{"formatVersion":1,"banned":{"beta":"No contract."}}';

test('the file of an earlier visit is laid over the catalog at the start', async () => {
  const { loadOwnCatalog, useOwnFile } = await start(good);
  const catalog = await loadOwnCatalog();
  expect(catalog.find('beta')?.overlay).toEqual({ banned: 'No contract.' });
  expect(useOwnFile.getState().own?.text).toBe(good);
});

test('a file that can no longer be read is set aside with what is wrong, and not lost', async () => {
  const damaged = '{"formatVersion":1,"banned":{"omega":"No."}}';
  const first = await start(damaged);
  const catalog = await first.loadOwnCatalog();
  expect(catalog.overlay).toBeUndefined();
  expect(first.useOwnFile.getState().damaged).toMatchObject({
    text: damaged,
    problems: [{ path: 'banned.omega' }],
  });
  const second = await start();
  await second.loadOwnCatalog();
  expect(second.useOwnFile.getState().damaged?.text).toBe(damaged);
  second.forgetDamagedOwnFile();
  expect([...kept]).toEqual([]);
});

test('a bad file changes nothing, and a removed one can be taken again', async () => {
  const { loadOwnCatalog, takeOwnFile, removeOwnFile } = await start(good);
  await loadOwnCatalog();
  expect(await takeOwnFile('{"formatVersion":1,"banned":{"omega":"No."}}')).toHaveLength(1);
  expect(kept.get('chooseops-own')).toBe(good);
  await removeOwnFile();
  expect([...kept]).toEqual([]);
  expect((await loadOwnCatalog()).overlay).toBeUndefined();
  expect(await takeOwnFile(good)).toEqual([]);
  expect((await loadOwnCatalog()).overlay?.banned).toEqual(['beta']);
});
