import { createCatalog, type Catalog } from '../catalog/catalog.ts';
import { toTool } from '../catalog/tool.ts';
import type { ToolFile } from '../catalog/tool-schema.ts';

const modules = import.meta.glob<ToolFile>('../catalog/tools/*.json', { eager: true, import: 'default' });

const idOf = (path: string) => path.replace(/^.*\/|\.json$/g, '');

const files: ReadonlyMap<string, ToolFile> = new Map(
  Object.entries(modules).map(([path, file]) => [idOf(path), file]),
);

/** Stands in for the module of this name in the built package, which has no tool files but modules made of them. */
export const readToolFiles = (): ReadonlyMap<string, ToolFile> => files;

/** The catalog as the tool files state it. */
export const readCatalog = (): Catalog => createCatalog([...files].map(([id, file]) => toTool(id, file)));
