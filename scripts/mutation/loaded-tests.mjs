/** Loads the tests of the core, and what they test, into this process, by the bundler of the page. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer, createServerModuleRunner } from 'vite';

const folder = resolve('scripts/mutation');

/** @type {Readonly<Record<string, string>>} */
const standIns = { 'vitest': `${folder}/test-api.mjs`, 'fast-check': `${folder}/fast-check.mjs` };

/** @type {import('vite').Plugin} */
const inPlaceOfPackages = {
  name: 'in-place-of-packages',
  enforce: 'pre',
  resolveId: (source, importer) => (importer?.startsWith(folder) === true ? undefined : standIns[source]),
};

/**
 * Maps that modules make while they load, with their first entries: what one mutant leaves in them must not meet the
 * next one.
 * @type {{ readonly map: Map<unknown, unknown>, first: readonly (readonly [unknown, unknown])[] }[]}
 */
const maps = [];
let loading = false;

const noted = (/** @type {object} */ map) => {
  if (loading && map instanceof Map) maps.push({ map, first: [] });
  return map;
};

/** Takes the place of `Map` in the modules of the project. */
Reflect.set(
  globalThis,
  'MapOfModule',
  new Proxy(Map, {
    construct: (_map, /** @type {readonly Iterable<readonly [unknown, unknown]>[]} */ [entries = []]) =>
      noted(new Map(entries)),
  }),
);

/** @type {import('vite').Plugin} */
const knownMaps = {
  name: 'known-maps',
  transform: (code, id) =>
    id.includes('/src/') && code.includes('new Map')
      ? `const Map = globalThis.MapOfModule;\n${code}`
      : undefined,
};

export const restoreMaps = () => {
  for (const { map, first } of maps) {
    if (map.size === first.length) continue;
    map.clear();
    for (const [key, value] of first) map.set(key, value);
  }
};

const testFiles = ['scoring', 'decision'].flatMap((part) =>
  readdirSync(`tests/${part}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `tests/${part}/${name}`)
    .toSorted(),
);

//x
const server = await createServer({
  configFile: false,
  root: process.cwd(),
  plugins: [inPlaceOfPackages, knownMaps],
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  ssr: { noExternal: Object.keys(standIns) },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
  logLevel: 'error',
});
const modules = createServerModuleRunner(server.environments.ssr, { hmr: false });

/**
 * @typedef {object} LoadedTest
 * @property {string} id The file and the name.
 * @property {string} name
 * @property {string} fileName
 * @property {() => unknown} run
 */

/**
 * Every test of the files that are wanted. Loads all modules anew.
 * @type {(isWanted: (file: string) => boolean) => Promise<readonly LoadedTest[]>}
 */
export const loadTests = async (isWanted) => {
  modules.clearCache();
  maps.length = 0;
  loading = true;
  /** @type {typeof import('./test-api.mjs')} */
  const { declared } = await modules.import(`${folder}/test-api.mjs`);
  /** @type {LoadedTest[]} */
  const tests = [];
  for (const file of testFiles.filter(isWanted)) {
    declared.length = 0;
    // One after the other: what a file declares is told by when it does.
    // oxlint-disable-next-line no-await-in-loop
    await modules.import(resolve(file));
    for (const { name, run } of declared)
      tests.push({ id: `${file}#${name}`, name, fileName: resolve(file), run });
  }
  loading = false;
  for (const known of maps) known.first = [...known.map];
  return tests;
};
