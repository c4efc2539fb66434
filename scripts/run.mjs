/**
 * Runs a TypeScript module of the project in Node, through the same bundler that builds the page, so that both
 * resolve imports and file globs alike: `node scripts/run.mjs src/cli/recommend.ts arguments…` calls its `main`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [file = '', ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** @typedef {{ main: (args: readonly string[]) => void | Promise<void> }} Program */
/** @type {{ module: Program }} */
const { module } = await runnerImport(`${root}${file}`, {
  configFile: false,
  root,
  logLevel: 'error',
  define: { 'import.meta.env.PAGE_VERSION': JSON.stringify(version) },
});
await module.main(args);
