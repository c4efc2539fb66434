/**
 * Runs a TypeScript module of the project in Node, through the same bundler that builds the page, so that both
 * resolve imports and file globs alike: `node scripts/run.mjs src/cli/recommend.ts arguments…` calls its `main`.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [file = '', ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {{ main: (args: readonly string[]) => void | Promise<void> }} Program */
/** @type {{ module: Program }} */
const { module } = await runnerImport(`${root}${file}`, {
  configFile: false,
  root,
  logLevel: 'error',
});
await module.main(args);
