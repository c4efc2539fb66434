import { liveQuery } from 'dexie';
import * as v from 'valibot';
import { sortedKeys } from '../questions/sorted-keys.ts';
import { writeCollection, type LabelledDecision } from './decision-collection.ts';
import {
  documents,
  entries,
  entrySchema,
  StorageError,
  together,
  whenBlocked,
  type SavedEntry,
} from './decision-store.ts';

/** All saved decisions, the newest first, and how many more could not be read. */
export interface SavedList {
  readonly entries: readonly SavedEntry[];
  readonly damaged: number;
}

const soundEntry = (kept: unknown): SavedEntry | undefined => {
  const parsed = v.safeParse(entrySchema, kept);
  return parsed.success ? parsed.output : undefined;
};

const newestFirst = (a: SavedEntry, b: SavedEntry) =>
  a.savedAt === b.savedAt ? (a.id < b.id ? -1 : 1) : a.savedAt < b.savedAt ? 1 : -1;

const readList = async (): Promise<SavedList> => {
  const kept = await entries.toArray();
  const sound = kept.map(soundEntry).filter((entry) => entry !== undefined);
  return { entries: sound.toSorted(newestFirst), damaged: kept.length - sound.length };
};

/** Gives the list now and after every change, also those of other tabs; returns the way to stop. */
export const followSaved = (
  onList: (list: SavedList) => void,
  onError: (error: unknown) => void,
): (() => void) => {
  const subscription = liveQuery(async () => {
    try {
      return await readList();
    } catch (error) {
      throw new StorageError(error);
    }
  }).subscribe(onList, onError);
  // Nothing fails meanwhile, so that the list comes by itself once the other tab lets go.
  const stopWatching = whenBlocked(() => onError(new StorageError('blocked')));
  return () => {
    stopWatching();
    subscription.unsubscribe();
  };
};

/** The balanced stack, tool by tool in the order of the jobs; tools that do none of them come last. */
const stackOf = ({ stacks, activities }: LabelledDecision['decision']): Pick<SavedEntry, 'stack'> => {
  const stack = stacks.find(({ balanced }) => balanced);
  if (stack === undefined) return {};
  const ranked = activities.flatMap(({ ranking }) => ranking);
  const nameOf = (id: string) => ranked.find(({ tool }) => tool === id)?.name ?? id;
  const jobsOf = (id: string) => Object.keys(stack.serving).filter((job) => stack.serving[job] === id);
  const servers = Object.values(stack.serving).filter((id) => id !== null);
  return {
    stack: [...new Set([...servers, ...stack.tools])].map((id) => ({
      tool: nameOf(id),
      activities: jobsOf(id),
    })),
  };
};

const entryOf = ({ decision, id, name, note, savedAt, shortlist }: LabelledDecision): SavedEntry => ({
  id,
  name,
  note,
  savedAt,
  shortlist: [...shortlist],
  revision: 1,
  catalogVersion: decision.catalog.version,
  firsts: decision.activities.map(({ id: activity, ranking }) => ({
    activity,
    tools: ranking.filter(({ rank }) => rank === 1).map((one) => one.name),
  })),
  ...stackOf(decision),
});

/** The text that is kept of a decision: the same for the same decision, whoever wrote it. */
export const keptText = (decision: LabelledDecision['decision']): string =>
  JSON.stringify(sortedKeys(decision));

/** Keeps one more decision. Fails if the browser does not keep it or has one of that id. */
export const saveDecision = async (labelled: LabelledDecision): Promise<void> =>
  together(async () => {
    await entries.add(entryOf(labelled));
    await documents.add({ id: labelled.id, text: keptText(labelled.decision) });
  });

/** What became of a change: made, or not made because another tab had changed or deleted the entry since. */
export type ChangeOutcome = 'done' | 'changed' | 'gone';

/** The entry as it is kept now, if it is still the one that was seen. */
const asSeen = async (seen: SavedEntry): Promise<SavedEntry | 'changed' | 'gone'> => {
  const kept = await entries.get(seen.id);
  if (kept === undefined) return 'gone';
  const now = soundEntry(kept);
  return now?.revision === seen.revision ? now : 'changed';
};

/** Writes another name or note on an entry, unless somebody else did so since it was seen. */
export const relabelDecision = async (
  seen: SavedEntry,
  change: Pick<SavedEntry, 'name' | 'note'>,
): Promise<ChangeOutcome> =>
  together(async () => {
    const now = await asSeen(seen);
    if (typeof now === 'string') return now;
    await entries.put({ ...now, ...change, revision: now.revision + 1 });
    return 'done';
  });

/** The text of the decision behind an entry; undefined if it is gone. */
export const savedText = async (id: string): Promise<string | undefined> => (await documents.get(id))?.text;

/** Keeps a second copy under another id and name. */
export const duplicateDecision = async (
  seen: SavedEntry,
  copy: Pick<SavedEntry, 'id' | 'name' | 'savedAt'>,
): Promise<ChangeOutcome> =>
  together(async () => {
    const text = await savedText(seen.id);
    if (text === undefined) return 'gone';
    await entries.add({ ...seen, ...copy, revision: 1 });
    await documents.add({ id: copy.id, text });
    return 'done';
  });

/** A decision that was deleted, whole, so that it can be brought back. */
export interface RemovedDecision {
  readonly entry: SavedEntry;
  readonly text: string;
}

/** Deletes an entry, unless somebody else changed it since it was seen. */
export const deleteDecision = async (seen: SavedEntry): Promise<RemovedDecision | 'changed' | 'gone'> =>
  together(async () => {
    const now = await asSeen(seen);
    if (typeof now === 'string') return now;
    const text = (await savedText(seen.id)) ?? '';
    await entries.delete(seen.id);
    await documents.delete(seen.id);
    return { entry: now, text };
  });

/** Brings a deleted decision back. */
export const restoreDecision = async ({ entry, text }: RemovedDecision): Promise<void> =>
  together(async () => {
    await entries.add({ ...entry, revision: entry.revision + 1 });
    await documents.add({ id: entry.id, text });
  });

/** Everything that is kept, as one file. */
export const exportDecisions = async (): Promise<string> => {
  const { entries: list } = await readList();
  const texts = new Map((await documents.toArray()).map(({ id, text }) => [id, text]));
  return writeCollection(
    list.flatMap(({ id, name, note, savedAt, shortlist }) => {
      const text = texts.get(id);
      if (text === undefined) return [];
      const decision: unknown = JSON.parse(text);
      return [{ id, name, note, savedAt, shortlist, decision }];
    }),
  );
};
