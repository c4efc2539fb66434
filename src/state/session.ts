import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { noAnswers, withAnswer, type Answers } from '../questions/answers.ts';
import { sessionStorageAdapter } from './session-storage.ts';
import { shortlistLimit } from './shortlist-limit.ts';

/** What survives closing the tab. */
export interface SavedSession {
  readonly answers: Answers;
  /** Ids of the tools to compare, in the order in which they were picked. */
  readonly shortlist: readonly string[];
}

export interface Session extends SavedSession {
  /** Sets one answer, or takes it back with undefined. */
  readonly answer: (path: string, value: unknown) => void;
  /** Starts over from these answers; the shortlist becomes the given one, or empty. */
  readonly replaceAnswers: (answers: Answers, shortlist?: readonly string[]) => void;
  /** Adds a tool to the shortlist or takes it off; a full shortlist takes no more. */
  readonly toggleShortlisted: (tool: string) => void;
  readonly clearShortlist: () => void;
}

const toggled = (list: readonly string[], tool: string): readonly string[] => {
  if (list.includes(tool)) return list.filter((one) => one !== tool);
  return list.length < shortlistLimit ? [...list, tool] : list;
};

const storageKey = 'chooseops';

/** Why the stored session could not be read; undefined if it could. */
let failure: unknown;

/** The answers and the shortlist of the person at this browser; kept in its local storage only. */
export const useSession = create<Session>()(
  persist(
    (set) => ({
      answers: noAnswers,
      shortlist: [],
      answer: (path, value) => {
        set(({ answers }) => ({ answers: withAnswer(answers, path, value) }));
      },
      replaceAnswers: (answers, shortlist = []) => {
        set({ answers, shortlist });
      },
      toggleShortlisted: (tool) => {
        set(({ shortlist }) => ({ shortlist: toggled(shortlist, tool) }));
      },
      clearShortlist: () => {
        set({ shortlist: [] });
      },
    }),
    {
      name: storageKey,
      version: 1,
      storage: sessionStorageAdapter,
      partialize: ({ answers, shortlist }): SavedSession => ({ answers, shortlist }),
      skipHydration: true,
      onRehydrateStorage: () => (_session, error) => {
        failure = error;
      },
    },
  ),
);

/**
 * Brings back what this browser kept; to be awaited before anything is shown or answered. Throws if the part of the
 * page that reads it did not load: to go on would overwrite it.
 */
export const loadSession = async (): Promise<void> => {
  failure = undefined;
  await useSession.persist.rehydrate();
  if (failure !== undefined) throw new Error('expected the stored answers', { cause: failure });
};

const takeOver = ({ key }: StorageEvent) => {
  if (key === storageKey) void useSession.persist.rehydrate();
};

/** Takes over what other tabs of this browser write; returns the way to stop. */
export const followOtherTabs = (): (() => void) => {
  globalThis.addEventListener('storage', takeOver);
  return () => {
    globalThis.removeEventListener('storage', takeOver);
  };
};
