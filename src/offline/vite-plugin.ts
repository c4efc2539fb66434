import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { offlineFiles, type BuiltFile } from './offline-files.ts';

const workerFile = 'sw.js';

const filesIn = (folder: string): readonly BuiltFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(folder, file).split(sep).join('/'),
      content: readFileSync(file),
    }));

/**
 * Builds the service worker and writes into it what it has to keep: every built file and the public ones. It is a
 * program of a hundred lines and not a library's, because it does one thing that never varies.
 */
export const serviceWorker = (): Plugin => {
  let publicFolder = '';
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      publicFolder = config.publicDir;
    },
    buildStart() {
      const id = fileURLToPath(new URL('service-worker.ts', import.meta.url));
      this.emitFile({ type: 'chunk', id, fileName: workerFile });
    },
    generateBundle(_options, bundle) {
      const worker = bundle[workerFile];
      if (worker?.type !== 'chunk') throw new Error(`expected ${workerFile} among the built files`);
      const built = Object.values(bundle).map((file) => ({
        path: file.fileName,
        content: file.type === 'chunk' ? file.code : file.source,
      }));
      const { version, paths } = offlineFiles([...built, ...filesIn(publicFolder)]);
      worker.code = worker.code
        .replaceAll('OFFLINE_VERSION', JSON.stringify(version))
        .replaceAll('OFFLINE_PATHS', JSON.stringify(paths));
    },
  };
};
