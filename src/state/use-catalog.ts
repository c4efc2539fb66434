import { use } from 'react';
import type { Catalog } from '../catalog/catalog.ts';
import { loadCatalog } from '../catalog/load.ts';

/** The catalog; suspends until its values are loaded, throws to the error boundary if they cannot be. */
export const useCatalog = (): Catalog => use(loadCatalog());
