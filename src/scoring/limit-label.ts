import { constraints } from './registry.ts';

/** The name of a limit; its id if there is no such limit. */
export const limitLabel = (id: string): string =>
  constraints.find((constraint) => constraint.id === id)?.label ?? id;
