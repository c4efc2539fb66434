import { watched, type Answers } from '../../questions/answers.ts';

/** Something worked out from answers, with the paths of all that were looked for on the way. */
export interface Reading<T> {
  readonly value: T;
  readonly reads: ReadonlySet<string>;
}

/** Answers under watch. */
export interface Reader {
  readonly answers: Answers;
  /** Does some work and keeps a note of what it looks for. */
  readonly read: <T>(work: () => T) => Reading<T>;
  /** Says that the work at hand rests on what another reading looked for. */
  readonly rely: <T>(on: Reading<T>) => T;
}

/**
 * Watches which answers a piece of work looks for. The work must be pure: then as long as these answers stay, it
 * comes out the same, whatever the others are. That is what makes it right to keep its outcome.
 */
export const createReader = (answers: Answers): Reader => {
  let reads = new Set<string>();
  return {
    answers: watched(answers, (path) => {
      reads.add(path);
    }),
    read: (work) => {
      const outer = reads;
      const own = new Set<string>();
      reads = own;
      const value = work();
      reads = outer;
      return { value, reads: own };
    },
    rely: (on) => {
      for (const path of on.reads) reads.add(path);
      return on.value;
    },
  };
};
