import type { Format } from './format.ts';

/** Every export format; adding a file to the folder adds a format. */
export const formats: readonly Format[] = Object.values(
  import.meta.glob<Format>('./formats/*.ts', { eager: true, import: 'default' }),
).toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
