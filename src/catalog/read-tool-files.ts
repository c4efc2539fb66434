import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { createCatalog, type Catalog } from './catalog.ts';
import { idSchema } from './id-schema.ts';
import { toTool } from './tool.ts';
import { toolFileSchema, type ToolFile } from './tool-schema.ts';

const toolFolder = fileURLToPath(new URL('tools/', import.meta.url));

const parseFile = (name: string): readonly [string, ToolFile] => {
  const id = name.replace(/\.json$/, '');
  const parsed = v.safeParse(toolFileSchema, JSON.parse(readFileSync(toolFolder + name, 'utf8')));
  if (!v.is(idSchema, id)) throw new Error(`${name}: expected a file name of lower-case words`);
  if (parsed.success) return [id, parsed.output];
  const problems = parsed.issues.map((issue) => `${name}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  throw new Error(problems.join('\n'));
};

/**
 * Reads and checks every tool file, for the command line, the build and the tests.
 * Throws with one line per problem: file, path, what was expected.
 */
export const readToolFiles = (): ReadonlyMap<string, ToolFile> =>
  new Map(
    readdirSync(toolFolder)
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .map(parseFile),
  );

/** The catalog as the tool files state it. */
export const readCatalog = (): Catalog =>
  createCatalog([...readToolFiles()].map(([id, file]) => toTool(id, file)));
