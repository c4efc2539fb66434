import type { Problem } from '../questions/problem.ts';

/** What a tool found out, or everything that is wrong with what it was given. */
export type Outcome<T> =
  | { readonly found: T; readonly problems?: never }
  | { readonly found?: never; readonly problems: readonly Problem[] };
