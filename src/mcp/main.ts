import { readFileSync, statSync } from 'node:fs';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createCatalog } from '../catalog/catalog.ts';
import { overlaidFile, withOverlay } from '../catalog/overlay.ts';
import { readToolFiles } from '../catalog/read-tool-files.ts';
import { toTool } from '../catalog/tool.ts';
import type { ToolFile } from '../catalog/tool-schema.ts';
import { parseOverlayText } from '../decision/parse-overlay.ts';
import { problemLine } from '../questions/problem.ts';
import type { Library } from './library.ts';
import { createServer } from './server.ts';

const usage = `Usage: npm run --silent mcp [-- --overlay own.json]
Speaks the Model Context Protocol on standard input and output.
`;

/** Far above the file of any decision (bytes). */
const largestFile = 20_000_000;

/** An assistant may name any file, so that what is no file, or has no end, is not opened. */
const readText = (name: string): string => {
  const found = statSync(name);
  if (!found.isFile() || found.size > largestFile) throw new Error('expected a file of usual size');
  return readFileSync(name, 'utf8');
};

type Loaded = { readonly library: Library } | { readonly errors: string };

const plainLibrary = (files: ReadonlyMap<string, ToolFile>, version: string): Library => ({
  version,
  catalog: createCatalog([...files].map(([id, file]) => toTool(id, file))),
  fileOf: (id) => files.get(id),
  readText,
});

/** The library with a file of the organisation's own laid over it. */
const withOwnFile = (library: Library, name: string): Loaded => {
  let text;
  try {
    text = readText(name);
  } catch {
    return { errors: `${JSON.stringify(name)}: expected a readable file\n` };
  }
  const { overlay, problems } = parseOverlayText(text, library.catalog);
  if (problems !== undefined) return { errors: problems.map((one) => `${problemLine(one)}\n`).join('') };
  return {
    library: {
      ...library,
      catalog: withOverlay(library.catalog, overlay),
      fileOf: (id) => overlaidFile(overlay, id, library.fileOf(id)),
    },
  };
};

const load = (args: readonly string[]): Loaded => {
  const [option, name, ...more] = args;
  if (option !== undefined && (option !== '--overlay' || name === undefined || more.length > 0))
    return { errors: usage };
  const library = plainLibrary(readToolFiles(), import.meta.env.PAGE_VERSION);
  return name === undefined ? { library } : withOwnFile(library, name);
};

/** Serves assistants over standard input and output until it is closed. Faults go to standard error alone. */
export const main = (args: readonly string[]): void => {
  const loaded = load(args);
  if ('errors' in loaded) {
    process.stderr.write(loaded.errors);
    process.exitCode = 2;
    return;
  }
  serveStdio(() => createServer(loaded.library), {
    onerror: ({ message }) => {
      process.stderr.write(`${message}\n`);
    },
  });
};
