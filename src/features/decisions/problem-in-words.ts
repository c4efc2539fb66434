import type { StorageProblem } from '../../state/decision-store.ts';

const words: Readonly<Record<StorageProblem, string>> = {
  refused:
    'This browser does not let the page keep decisions: its storage is switched off, or this is a private window. Everything else works; save decisions as files instead.',
  full: 'The storage of this browser is full, so nothing was kept. Export what you have, delete what you no longer need, and try again.',
  blocked:
    'Another tab holds the storage with another version of this page. Close the other tabs; what is kept then appears here.',
  failed: 'The storage of this browser did not answer as it should. Nothing was changed; try again.',
};

/** Why nothing could be kept or read, and what to do about it. */
export const problemInWords = (problem: StorageProblem): string => words[problem];
