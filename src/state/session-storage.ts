import type { PersistStorage, StorageValue } from 'zustand/middleware';
import { readItem, removeItem, writeItem } from './browser-storage.ts';
import type { SavedSession } from './session.ts';

const damagedKey = 'chooseops-damaged';

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

const read = async (name: string): Promise<StorageValue<SavedSession> | null> => {
  const text = readItem(name);
  if (text === null) return null;
  // Reading needs every question; a first visit does not.
  const { readStoredSession } = await import('./stored-session.ts');
  const { kept, damaged } = readStoredSession(text);
  if (damaged) setAside(name, text, kept);
  return kept;
};

/**
 * Local storage behind a schema: what it holds is as untrusted as any file. Text that cannot be read is set
 * aside, never overwritten silently.
 */
export const sessionStorageAdapter: PersistStorage<SavedSession> = {
  getItem: read,
  setItem: (name, value) => {
    writeItem(name, JSON.stringify(value));
  },
  removeItem,
};
