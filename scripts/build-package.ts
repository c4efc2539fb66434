/**
 * `npm run build:package [-- FOLDER]`: writes the importable package to dist-package: the core and the two commands as
 * ES modules with types, and a package.json that names only what these import. `npm pack ./dist-package` makes the
 * archive.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

import { catalogValues } from '../src/catalog/vite-plugin.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What of a package.json is read here. */
interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

const workshop: Manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Command by file, and the module whose `main` it calls. */
const commands = { recommend: 'cli/recommend', mcp: 'mcp/main' };

const toolFilesAsModules: Plugin = {
  name: 'tool-files-as-modules',
  enforce: 'pre',
  resolveId: (source) =>
    source.endsWith('/catalog/read-tool-files.ts') ? `${root}src/package/read-tool-files.ts` : undefined,
};

const writeModules = async (folder: string) => {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { 'import.meta.env.PAGE_VERSION': JSON.stringify(workshop.version) },
    plugins: [catalogValues(), toolFilesAsModules],
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: {
        input: ['src/package/index.ts', ...Object.values(commands).map((name) => `src/${name}.ts`)],
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  });
};

/** Types of everything that the entry reaches; they name the modules as they are after the build. */
const writeTypes = (folder: string) => {
  execFileSync(
    process.execPath,
    [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}tsconfig.package.json`, '--outDir', folder],
    {
      stdio: 'inherit',
    },
  );
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.d.ts')) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll(/((?:from|import)\s*\(?\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'));
  }
};

const writeCommands = (folder: string) => {
  mkdirSync(join(folder, 'bin'));
  for (const [name, module] of Object.entries(commands)) {
    const file = join(folder, 'bin', `${name}.js`);
    const call = `import { main } from '../${module}.js';\n\nawait main(process.argv.slice(2));\n`;
    writeFileSync(file, `#!/usr/bin/env node\n${call}`);
    chmodSync(file, 0o755);
  }
};

/** The packages that the built modules import. */
const imported = (folder: string) => {
  const found = new Set();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!/\.(js|d\.ts)$/.test(entry.name)) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [, name] of text.matchAll(
      /^(?:import|export)\b[^'"\n]*['"]((?:@[\w.-]+\/)?[\w.-]+)[^'"\n]*['"]/gm,
    ))
      found.add(name);
  }
  return Object.fromEntries(Object.entries(workshop.dependencies).filter(([name]) => found.has(name)));
};

/** The workshop says once what the package offers, by paths below its own folder. */
const inPackage = (value: unknown): unknown => {
  const inside: unknown = JSON.parse(JSON.stringify(value).replaceAll('"./dist-package/', '"./'));
  return inside;
};

const writeManifest = (folder: string) => {
  const { name, version, description, license, type, engines, exports, bin } = workshop;
  const manifest = { name, version, description, private: true, license, type, engines, sideEffects: false };
  const offered = { exports: inPackage(exports), bin: inPackage(bin), dependencies: imported(folder) };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ ...manifest, ...offered }, null, 2)}\n`);
};

/** Builds into the folder named, or `dist-package`. */
export const main = async ([named]: readonly string[]): Promise<void> => {
  const folder = resolve(named ?? `${root}dist-package`);
  rmSync(folder, { recursive: true, force: true });
  await writeModules(folder);
  writeTypes(folder);
  writeCommands(folder);
  cpSync(`${root}public/schema`, join(folder, 'schema'), { recursive: true });
  cpSync(`${root}LICENSE`, join(folder, 'LICENSE'));
  cpSync(`${root}docs/package.md`, join(folder, 'README.md'));
  writeManifest(folder);
};
