import * as v from 'valibot';
import type { PersistStorage, StorageValue } from 'zustand/middleware';
import { readItem, removeItem, writeItem } from './browser-storage.ts';
import { salvage } from './salvage.ts';
import type { SavedSession } from './session.ts';

const damagedKey = 'chooseops-damaged';

const envelopeSchema = v.object({
  version: v.literal(1),
  state: v.object({
    answers: v.unknown(),
    shortlist: v.fallback(v.array(v.pipe(v.string(), v.maxLength(60))), []),
  }),
});

/** The text that could not be read at some earlier start, for download; null if there is none. */
export const damagedSession = (): string | null => readItem(damagedKey);

/** Forgets the damaged text. */
export const discardDamagedSession = (): void => {
  removeItem(damagedKey);
};

/**
 * Sets the damaged text aside and puts what could be read in its place, so that the next start does not
 * find the damage again. If the text cannot be set aside, it stays where it is.
 */
const setAside = (name: string, text: string, kept: StorageValue<SavedSession> | null) => {
  if (!writeItem(damagedKey, text)) return;
  if (kept === null) removeItem(name);
  else writeItem(name, JSON.stringify(kept));
};

/** The session kept under this key, as far as it is sound. Damaged text is set aside. */
export const readSession = (name: string): StorageValue<SavedSession> | null => {
  const text = readItem(name);
  if (text === null) return null;
  try {
    const { state } = v.parse(envelopeSchema, JSON.parse(text));
    const { answers, lost } = salvage(state.answers);
    const kept = { version: 1, state: { answers, shortlist: state.shortlist } };
    if (lost > 0) setAside(name, text, kept);
    return kept;
  } catch {
    setAside(name, text, null);
    return null;
  }
};

/**
 * Local storage behind a schema: what it holds is as untrusted as any file. Text that cannot be read is set
 * aside, never overwritten silently.
 */
export const sessionStorageAdapter: PersistStorage<SavedSession> = {
  getItem: readSession,
  setItem: (name, value) => {
    writeItem(name, JSON.stringify(value));
  },
  removeItem,
};
