import { beforeEach, describe, expect, test, vi } from 'vitest';

/** A browser's storage that may refuse to write. */
const fakeStorage = (entries: Record<string, string>, refuses = false) => {
  const held = new Map(Object.entries(entries));
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (refuses) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, text);
    },
    removeItem: (key: string) => held.delete(key),
  };
};

const start = async () => {
  vi.resetModules();
  const { useSession, loadSession } = await import('../../src/state/session.ts');
  await loadSession();
  const { damagedSession, discardDamagedSession } = await import('../../src/state/session-storage.ts');
  const { useStorageHealth } = await import('../../src/state/browser-storage.ts');
  return { useSession, damagedSession, discardDamagedSession, useStorageHealth };
};

const stored = (answers: unknown) =>
  JSON.stringify({ version: 1, state: { answers, shortlist: ['jenkins'] } });
const sound = { formatVersion: 1, activities: ['ci-cd'], team: { developers: 10 } };

beforeEach(() => {
  vi.unstubAllGlobals();
});

describe('the stored session', () => {
  test('comes back after a restart', async () => {
    vi.stubGlobal('localStorage', fakeStorage({ chooseops: stored(sound) }));
    const { useSession, damagedSession } = await start();
    expect(useSession.getState().answers).toEqual(sound);
    expect(useSession.getState().shortlist).toEqual(['jenkins']);
    expect(damagedSession()).toBeNull();
  });

  test('starts clean from text that is no session, and sets the text aside', async () => {
    const storage = fakeStorage({ chooseops: '{"version":1,' });
    vi.stubGlobal('localStorage', storage);
    const { useSession, damagedSession } = await start();
    expect(useSession.getState().answers.activities).toEqual([]);
    expect(damagedSession()).toBe('{"version":1,');
    expect(storage.held.has('chooseops')).toBe(false);
  });

  test('keeps what is sound of a partly damaged session', async () => {
    const text = stored({ ...sound, limits: { hosting: 'on the moon' } });
    vi.stubGlobal('localStorage', fakeStorage({ chooseops: text }));
    const { useSession, damagedSession } = await start();
    expect(useSession.getState().answers).toEqual(sound);
    expect(damagedSession()).toBe(text);
  });

  test('keeps the sound tools of a damaged shortlist, and sets the text aside', async () => {
    const state = { answers: sound, shortlist: ['jenkins', 7, 'jenkins', '<script>', 'gitlab-ci'] };
    const text = JSON.stringify({ version: 1, state });
    vi.stubGlobal('localStorage', fakeStorage({ chooseops: text }));
    const { useSession, damagedSession } = await start();
    expect(useSession.getState().shortlist).toEqual(['jenkins', 'gitlab-ci']);
    expect(damagedSession()).toBe(text);
  });

  test('reports damage once', async () => {
    vi.stubGlobal('localStorage', fakeStorage({ chooseops: stored({ ...sound, team: { testers: -1 } }) }));
    const first = await start();
    first.discardDamagedSession();
    const second = await start();
    expect(second.damagedSession()).toBeNull();
    expect(second.useSession.getState().answers.activities).toEqual(['ci-cd']);
  });

  test('goes on in memory when storage is full, and leaves damaged text alone', async () => {
    const storage = fakeStorage({ chooseops: 'no session' }, true);
    vi.stubGlobal('localStorage', storage);
    const { useSession, useStorageHealth, damagedSession } = await start();
    useSession.getState().answer('team.developers', 4);
    expect(useSession.getState().answers['team']).toEqual({ developers: 4 });
    expect(useStorageHealth.getState().keeps).toBe(false);
    expect(damagedSession()).toBe('no session');
    expect(storage.held.get('chooseops')).toBe('no session');
  });

  test('goes on in memory when there is no storage', async () => {
    vi.stubGlobal('localStorage', undefined);
    const { useSession, useStorageHealth } = await start();
    useSession.getState().answer('team.developers', 4);
    expect(useSession.getState().answers['team']).toEqual({ developers: 4 });
    expect(useStorageHealth.getState().keeps).toBe(false);
  });
});
