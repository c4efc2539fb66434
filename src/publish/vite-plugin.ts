import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';

/** What the module that writes the files offers; it is loaded by name, because it reads folders by the bundler. */
type Files = typeof import('./files.ts');

const module = fileURLToPath(new URL('files.ts', import.meta.url));

/** Writes the catalog as data, and `llms.txt`, beside the built page. */
export const publishedData = (): Plugin => ({
  name: 'published-data',
  apply: 'build',
  async buildStart() {
    const { module: files } = await runnerImport<Files>(module, { configFile: false, logLevel: 'error' });
    for (const [fileName, source] of files.publishedFiles())
      this.emitFile({ type: 'asset', fileName, source });
  },
});
