/** Where the reader's own session waits while they look at another one; absent if there is none. */
export const beforeKey = 'chooseops-before';

/** The answers that took its place, to tell whether the reader has changed them since. */
export const takenKey = 'chooseops-taken';
