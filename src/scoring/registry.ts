import type { Constraint } from './constraint.ts';
import type { Criterion } from './criterion.ts';

const byId = <T extends { readonly id: string }>(a: T, b: T) => (a.id < b.id ? -1 : 1);

/** Every hard constraint; adding a file to the folder adds a constraint. */
export const constraints: readonly Constraint[] = Object.values(
  import.meta.glob<Constraint>('./constraints/*.ts', { eager: true, import: 'default' }),
).toSorted(byId);

/** Every criterion; adding a file to the folder adds a criterion. */
export const criteria: readonly Criterion[] = Object.values(
  import.meta.glob<Criterion>('./criteria/*.ts', { eager: true, import: 'default' }),
).toSorted(byId);
