import { createCatalog, type Catalog } from './catalog.ts';
import type { ToolFile } from './tool-schema.ts';

let loading: Promise<Catalog> | undefined;

/** Loads the values of all tools once; later calls return the same promise. Fails if the chunk cannot be loaded. */
export const loadCatalog = (): Promise<Catalog> => {
  loading ??= import('virtual:catalog-values')
    .then(({ default: tools }) => createCatalog(tools))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
};

const toolFiles = import.meta.glob<ToolFile>('./tools/*.json', { import: 'default' });

/** Loads the file of one tool with all sources and dates; undefined if there is no such tool. */
export const loadToolFile = async (id: string): Promise<ToolFile | undefined> =>
  toolFiles[`./tools/${id}.json`]?.();
