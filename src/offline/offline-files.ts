import { createHash } from 'node:crypto';

/** A built file: its path below the page's own address, and what is in it. */
export interface BuiltFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What the service worker keeps for use without a network. */
export interface OfflineFiles {
  /** Changes with any content, so that a new release is a new worker. */
  readonly version: string;
  /** Sorted paths. */
  readonly paths: readonly string[];
}

/** Files that a reader fetches now and then, with a network; most of the bytes and no part of any view. */
const leftOnline = [/^schema\//, /^catalog-data\//, /^llms\.txt$/, /^robots\.txt$/, /^sw\.js$/, /\.map$/];

/** Decides which built files work offline. The same files give the same version, in whatever order they come. */
export const offlineFiles = (built: readonly BuiltFile[]): OfflineFiles => {
  const kept = built
    .filter(({ path }) => !leftOnline.some((pattern) => pattern.test(path)))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const hash = createHash('sha256');
  for (const { path, content } of kept) hash.update(`${path}\0`).update(content).update('\0');
  return { version: hash.digest('hex').slice(0, 16), paths: kept.map(({ path }) => path) };
};
