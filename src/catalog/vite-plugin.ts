import type { Plugin } from 'vite';
import { readToolFiles } from './read-tool-files.ts';
import { toTool } from './tool.ts';

const id = 'virtual:catalog-values';
const resolved = `\0${id}`;

/**
 * Serves the tools without their sources as one module: what scoring needs, and nothing that a reader needs
 * only on a click. The tool files themselves stay the only place where facts are written.
 */
export const catalogValues = (): Plugin => ({
  name: 'catalog-values',
  resolveId: (source) => (source === id ? resolved : undefined),
  load(source) {
    if (source !== resolved) return undefined;
    const files = readToolFiles();
    for (const name of files.keys()) {
      this.addWatchFile(new URL(`tools/${name}.json`, import.meta.url).pathname);
    }
    const tools = [...files].map(([name, file]) => toTool(name, file));
    // A string that JSON.parse reads is quicker for browsers than the same object as source text.
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(tools))});`;
  },
});
