import { beforeEach, describe, expect, test, vi } from 'vitest';
import { parseCollection } from '../../src/state/decision-collection.ts';
import { documents, entries, storageProblem, type SavedEntry } from '../../src/state/decision-store.ts';
import { importDecisions } from '../../src/state/import-decisions.ts';
import {
  deleteDecision,
  duplicateDecision,
  exportDecisions,
  followSaved,
  relabelDecision,
  restoreDecision,
  saveDecision,
  savedText,
  type SavedList,
} from '../../src/state/saved-decisions.ts';
import { problemLine } from '../../src/questions/problem.ts';
import { fixtureCatalog } from './fixture-catalog.ts';
import { forgetSaved, labelled } from './saved-decisions.ts';

beforeEach(forgetSaved);

const list = async (): Promise<SavedList> =>
  new Promise((resolve, reject) => {
    const stop = followSaved((found) => {
      resolve(found);
      // Not before the way to stop is there.
      queueMicrotask(() => stop());
    }, reject);
  });

const entryNamed = async (id: string): Promise<SavedEntry> => {
  const found = (await list()).entries.find((one) => one.id === id);
  if (found === undefined) throw new Error(`expected ${id} to be saved`);
  return found;
};

describe('a saved decision', () => {
  test('is listed with what was first then, the newest first', async () => {
    await saveDecision(labelled('old', { savedAt: '2026-01-01T00:00:00.000Z' }));
    await saveDecision(labelled('new'));
    const { entries: found } = await list();
    expect(found.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(found[0]).toMatchObject({
      revision: 1,
      catalogVersion: '2025.1.0',
      firsts: [{ activity: 'ci-cd', tools: [expect.any(String)] }],
    });
  });

  test('is not saved twice under one id', async () => {
    await saveDecision(labelled('one'));
    await expect(saveDecision(labelled('one', { name: 'Other' }))).rejects.toThrow();
    expect((await entryNamed('one')).name).toBe('Decision one');
  });

  test('changed by somebody else since it was seen is neither written over nor deleted', async () => {
    await saveDecision(labelled('one'));
    const seen = await entryNamed('one');
    expect(await relabelDecision(seen, { name: 'Theirs', note: 'first' })).toBe('done');
    expect(await relabelDecision(seen, { name: 'Mine', note: '' })).toBe('changed');
    expect(await deleteDecision(seen)).toBe('changed');
    expect(await entryNamed('one')).toMatchObject({ name: 'Theirs', note: 'first', revision: 2 });
  });

  test('deleted by somebody else is said to be gone', async () => {
    await saveDecision(labelled('one'));
    const seen = await entryNamed('one');
    await deleteDecision(seen);
    expect(await relabelDecision(seen, { name: 'Mine', note: '' })).toBe('gone');
    expect(await deleteDecision(seen)).toBe('gone');
    expect(await duplicateDecision(seen, { id: 'two', name: 'Copy', savedAt: seen.savedAt })).toBe('gone');
  });

  test('comes back whole after it was deleted', async () => {
    await saveDecision(labelled('one', { note: 'keep' }));
    const text = await savedText('one');
    const removed = await deleteDecision(await entryNamed('one'));
    if (typeof removed === 'string') throw new Error(removed);
    expect((await list()).entries).toEqual([]);
    expect(await savedText('one')).toBeUndefined();
    await restoreDecision(removed);
    expect(await entryNamed('one')).toMatchObject({ name: 'Decision one', note: 'keep' });
    expect(await savedText('one')).toBe(text);
  });

  test('that cannot be read is counted and left alone', async () => {
    await saveDecision(labelled('one'));
    await entries.add({ ...(await entryNamed('one')), id: 'odd', name: '' });
    expect(await list()).toMatchObject({ entries: [{ id: 'one' }], damaged: 1 });
    expect(await entries.get('odd')).toBeDefined();
  });
});

describe('a file of decisions', () => {
  const written = async () => {
    await saveDecision(labelled('one', { note: 'a note' }));
    await saveDecision(labelled('two'));
    return exportDecisions();
  };

  const parsed = (text: string) => {
    const { decisions, problems } = parseCollection(text, fixtureCatalog);
    if (decisions === undefined) throw new Error(problems.map(problemLine).join('\n'));
    return decisions;
  };

  const ids = (() => {
    let last = 0;
    return () => `fresh-${(last += 1)}`;
  })();

  test('brings everything back to a browser that has nothing', async () => {
    const text = await written();
    await forgetSaved();
    expect(await importDecisions(parsed(text), ids)).toEqual({ added: 2, same: 0, beside: 0 });
    expect(await exportDecisions()).toBe(text);
  });

  test('adds nothing that is here already, and keeps both where they differ', async () => {
    const text = await written();
    await relabelDecision(await entryNamed('two'), { name: 'Renamed', note: '' });
    expect(await importDecisions(parsed(text), ids)).toEqual({ added: 0, same: 1, beside: 1 });
    const names = (await list()).entries.map(({ name }) => name).toSorted();
    expect(names).toEqual(['Decision one', 'Decision two (imported)', 'Renamed']);
  });

  test('is kept wholly or not at all', async () => {
    const text = await written();
    await forgetSaved();
    const add = vi.spyOn(documents, 'add').mockRejectedValueOnce(new Error('no'));
    await expect(importDecisions(parsed(text), ids)).rejects.toThrow('no');
    add.mockRestore();
    expect((await list()).entries).toEqual([]);
  });

  const problemsOf = (change: (file: { decisions: Record<string, unknown>[] }) => unknown, text: string) =>
    parseCollection(JSON.stringify(change(JSON.parse(text))), fixtureCatalog).problems?.map(problemLine);

  test.each<[string, (file: { decisions: Record<string, unknown>[] }) => unknown, RegExp]>([
    ['of a newer version', (file) => ({ ...file, formatVersion: 2 }), /^formatVersion: expected 1, got 2/],
    ['without decisions', () => ({ formatVersion: 1 }), /^decisions: expected/],
    [
      'with a nameless decision',
      ({ decisions: [one, ...rest], ...file }) => ({ ...file, decisions: [{ ...one, name: '' }, ...rest] }),
      /^decisions\.0\.name: expected/,
    ],
    [
      'with a damaged decision',
      ({ decisions: [one, two], ...file }) => ({
        ...file,
        decisions: [one, { ...two, decision: { formatVersion: 1 } }],
      }),
      /^decisions\.1\.decision\.catalog: expected/,
    ],
    [
      'with a foreign key',
      ({ decisions: [one], ...file }) => ({ ...file, decisions: [{ ...one, x: 1 }] }),
      /^decisions\.0\.x: expected a key of the format/,
    ],
  ])('%s is refused by its path', async (_words, change, line) => {
    expect(problemsOf(change, await written())?.[0]).toMatch(line);
  });
});

test.each([
  ['QuotaExceededError', 'full'],
  ['MissingAPIError', 'refused'],
  ['SecurityError', 'refused'],
  ['DatabaseClosedError', 'blocked'],
  ['UnknownError', 'failed'],
])('an error named %s, also inside another one, is told as %s', (name, problem) => {
  const inner = Object.assign(new Error('inside'), { name });
  expect(storageProblem(inner)).toBe(problem);
  expect(storageProblem(Object.assign(new Error('outside'), { name: 'AbortError', inner }))).toBe(problem);
});
