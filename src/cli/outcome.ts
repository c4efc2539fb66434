/** What a run of a command prints and returns. */
export interface Outcome {
  /** 0: all is well; 1: it ran and found something to act on; 2: it was called wrongly or could not run. */
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
  readonly errors: string;
}

/** A run that printed its result and has nothing to complain about. */
export const printed = (output: string): Outcome => ({ exitCode: 0, output, errors: '' });
