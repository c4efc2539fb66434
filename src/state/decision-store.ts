import { Dexie } from 'dexie';
import * as v from 'valibot';
import { labels } from './decision-collection.ts';
import { databaseName } from './saved-at-all.ts';

/** What the list shows of a saved decision, without the decision itself, which is a megabyte at times. */
export const entrySchema = v.strictObject({
  ...labels,
  /** Raised with every change, so that no tab writes over what it has not seen. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  catalogVersion: v.string(),
  /** Each activity with the names of the tools that were first. */
  firsts: v.array(v.strictObject({ activity: v.string(), tools: v.array(v.string()) })),
  /** The names of the tools of the balanced stack, each with the jobs that it does there; absent for one activity, and
   * in entries written before it was added. */
  stack: v.optional(v.array(v.strictObject({ tool: v.string(), activities: v.array(v.string()) }))),
});

export type SavedEntry = v.InferOutput<typeof entrySchema>;

/** The decision of an entry, as the text of its JSON. */
interface SavedDocument {
  readonly id: string;
  readonly text: string;
}

/** Why the browser's storage does not do what it should. */
export type StorageProblem = 'refused' | 'full' | 'blocked' | 'failed';

const database = new Dexie(databaseName);
database.version(1).stores({ entries: 'id', documents: 'id' });

let blocked = false;
const held = new EventTarget();
database.on('blocked', () => {
  blocked = true;
  held.dispatchEvent(new Event('blocked'));
});
database.on('ready', () => {
  blocked = false;
});

/** Calls back if another tab holds the storage, now or later; returns the way to stop. Opening goes on waiting for it. */
export const whenBlocked = (onBlocked: () => void): (() => void) => {
  if (blocked) onBlocked();
  held.addEventListener('blocked', onBlocked);
  return () => {
    held.removeEventListener('blocked', onBlocked);
  };
};

/** Read as unknown: what the browser kept may come from any version of the page. */
export const entries = database.table<unknown, string, SavedEntry>('entries');
export const documents = database.table<SavedDocument, string>('documents');

/** Runs some steps on both tables so that either all of them happen or none. */
export const together = async <T>(steps: () => Promise<T>): Promise<T> =>
  database.transaction('rw', entries, documents, steps);

/** The names of an error and of those inside it; the library wraps those of the browser. */
const namesOf = (error: unknown, depth = 3): readonly string[] => {
  if (typeof error !== 'object' || error === null || depth === 0) return [];
  return [
    ...('name' in error ? [String(error.name)] : []),
    ...('inner' in error ? namesOf(error.inner, depth - 1) : []),
  ];
};

const refusals = new Set(['MissingAPIError', 'OpenFailedError', 'SecurityError', 'InvalidStateError']);

/** An error of the storage in a wrapping of its own: a live query passes over some by their names. */
export class StorageError extends Error {
  readonly inner: unknown;

  constructor(inner: unknown) {
    super('The storage of the browser failed.');
    this.inner = inner;
  }
}

/** Tells why an operation failed. */
export const storageProblem = (error: unknown): StorageProblem => {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.some((name) => refusals.has(name))) return 'refused';
  // Closed by itself, a database made way for another version of the page.
  return blocked || names.includes('DatabaseClosedError') ? 'blocked' : 'failed';
};
