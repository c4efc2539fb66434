/**
 * `npm run bench`: measures the core and writes docs/benchmarks.json and docs/benchmarks.md. It is built first, as
 * for the page: run from its sources every imported name would be looked up anew at each use, which slows it down.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(`${tmpdir()}/chooseops-bench-`);

/** The tool files stay where they are; only the code that reads them moves. */
const readsInPlace = {
  name: 'reads-in-place',
  /** @param {string} code @param {string} id */
  transform: (code, id) =>
    id.endsWith('read-tool-files.ts')
      ? code.replace('import.meta.url', JSON.stringify(pathToFileURL(id)))
      : undefined,
};

/** @typedef {{ main: () => { report: object, page: string } }} Bench */

/** @param {string} name @param {string} text */
const write = async (name, text) => {
  const path = `${root}docs/${name}`;
  const style = await resolveConfig(path);
  writeFileSync(path, await format(text, { ...style, filepath: path, proseWrap: 'always' }));
};

try {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [readsInPlace],
    ssr: { noExternal: true },
    build: {
      ssr: 'scripts/bench/run.ts',
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'bench.mjs' } },
    },
  });
  /** @type {Bench} */
  const { main } = await import(pathToFileURL(`${folder}/bench.mjs`).href);
  const { report, page } = main();
  await write('benchmarks.json', JSON.stringify(report));
  await write('benchmarks.md', page);
  process.stdout.write(page);
} finally {
  rmSync(folder, { recursive: true });
}
