import type { Catalog } from '../catalog/catalog.ts';
import type { ToolFile } from '../catalog/tool-schema.ts';

/** What every tool of the server answers from. */
export interface Library {
  /** Version of the program, as in package.json. */
  readonly version: string;
  readonly catalog: Catalog;
  /** The file of a catalog tool, with every source and date; undefined if there is no such tool. */
  readonly fileOf: (id: string) => ToolFile | undefined;
  /** The text of a file on this machine. Throws if it cannot be read. */
  readonly readText: (name: string) => string;
}
