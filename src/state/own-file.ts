import { create } from 'zustand';
import type { Catalog } from '../catalog/catalog.ts';
import { loadCatalog } from '../catalog/load.ts';
import type { Overlay } from '../catalog/overlay-schema.ts';
import type { Problem } from '../questions/problem.ts';
import { readItem, removeItem, writeItem } from './browser-storage.ts';

/** Where the text of the organisation's own file is kept. */
const storageKey = 'chooseops-own';

/** Where a text goes that could not be read any more. */
const damagedKey = 'chooseops-own-damaged';

/** An own file that is laid over the catalog. */
export interface OwnFile {
  readonly text: string;
  readonly overlay: Overlay;
}

/** A kept text that could not be read at the start, set aside until the reader forgets it. */
export interface DamagedOwnFile {
  readonly text: string;
  /** What is wrong with it today; a new catalog may have taken an id. */
  readonly problems: readonly Problem[];
}

interface OwnFileState {
  readonly own: OwnFile | null;
  /** The catalog since the file was last changed here; null as long as it is the one of the start. */
  readonly catalog: Catalog | null;
  readonly damaged: DamagedOwnFile | null;
}

/** The organisation's own file at this browser, and the catalog that comes of it. */
export const useOwnFile = create<OwnFileState>()(() => ({ own: null, catalog: null, damaged: null }));

const merging = async () => {
  const [{ parseOverlayText }, { withOverlay }] = await Promise.all([
    import('../decision/parse-overlay.ts'),
    import('../catalog/overlay.ts'),
  ]);
  return { parseOverlayText, withOverlay };
};

const setAside = (text: string, problems: readonly Problem[]) => {
  // If it cannot be set aside it stays where it is, and is looked at again at the next start.
  if (writeItem(damagedKey, text)) removeItem(storageKey);
  useOwnFile.setState({ damaged: { text, problems } });
};

const recallDamaged = () => {
  const text = readItem(damagedKey);
  if (text !== null) useOwnFile.setState({ damaged: { text, problems: [] } });
};

/** Takes over what other tabs of this browser keep or remove. */
const followOtherTabs = () => {
  globalThis.addEventListener('storage', ({ key, newValue }) => {
    if (key === storageKey) void (newValue === null ? removeOwnFile() : takeOwnFile(newValue));
  });
};

let following = false;

const start = async (): Promise<Catalog> => {
  const published = await loadCatalog();
  if (!following) followOtherTabs();
  following = true;
  recallDamaged();
  const text = readItem(storageKey);
  if (text === null) return published;
  const { parseOverlayText, withOverlay } = await merging();
  const { overlay, problems } = parseOverlayText(text, published);
  if (overlay === undefined) {
    setAside(text, problems);
    return published;
  }
  useOwnFile.setState({ own: { text, overlay } });
  return withOverlay(published, overlay);
};

let starting: Promise<Catalog> | undefined;

/** The catalog with the file that this browser keeps. Fails if a part cannot be loaded; the next call tries again. */
export const loadOwnCatalog = (): Promise<Catalog> => {
  const { catalog } = useOwnFile.getState();
  if (catalog !== null) return Promise.resolve(catalog);
  starting ??= start().catch((error: unknown) => {
    starting = undefined;
    throw error;
  });
  return starting;
};

/**
 * Lays a file over the catalog, in place of the last one, and keeps it in this browser. Gives what is wrong with the
 * text; a bad file changes nothing.
 */
export const takeOwnFile = async (text: string): Promise<readonly Problem[]> => {
  const [published, { parseOverlayText, withOverlay }] = await Promise.all([loadCatalog(), merging()]);
  const { overlay, problems } = parseOverlayText(text, published);
  if (overlay === undefined) return problems;
  writeItem(storageKey, text);
  useOwnFile.setState({ own: { text, overlay }, catalog: withOverlay(published, overlay) });
  return [];
};

/** Takes the file off the catalog and forgets it. */
export const removeOwnFile = async (): Promise<void> => {
  const published = await loadCatalog();
  removeItem(storageKey);
  useOwnFile.setState({ own: null, catalog: published });
};

/** Forgets the text that was set aside. */
export const forgetDamagedOwnFile = (): void => {
  removeItem(damagedKey);
  useOwnFile.setState({ damaged: null });
};
