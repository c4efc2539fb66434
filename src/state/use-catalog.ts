import { use } from 'react';
import type { Catalog } from '../catalog/catalog.ts';
import { loadOwnCatalog, useOwnFile } from './own-file.ts';

/**
 * The catalog with the reader's own file laid over it; suspends until its values are loaded, throws to the error
 * boundary if they cannot be.
 */
export const useCatalog = (): Catalog => {
  const changed = useOwnFile(({ catalog }) => catalog);
  return changed ?? use(loadOwnCatalog());
};
