import { create } from 'zustand';

interface StorageHealth {
  /** False once the browser refused to keep something: storage is off, full or private. */
  readonly keeps: boolean;
}

/** Whether what is written survives closing the tab. */
export const useStorageHealth = create<StorageHealth>()(() => ({ keeps: true }));

/** Stands in for the browser's storage where that cannot be used; lasts as long as the tab. */
const memory = new Map<string, string>();

const refused = () => {
  if (useStorageHealth.getState().keeps) useStorageHealth.setState({ keeps: false });
};

/** The text kept under this key, or null. */
export const readItem = (key: string): string | null => {
  const held = memory.get(key);
  if (held !== undefined) return held;
  try {
    return localStorage.getItem(key);
  } catch {
    refused();
    return null;
  }
};

/** Keeps a text. Returns false if it lasts only as long as the tab. */
export const writeItem = (key: string, text: string): boolean => {
  try {
    localStorage.setItem(key, text);
    memory.delete(key);
    return true;
  } catch {
    memory.set(key, text);
    refused();
    return false;
  }
};

/** Forgets the text kept under this key. */
export const removeItem = (key: string): void => {
  memory.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    refused();
  }
};
