import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

import { writeCompressed } from './scripts/compressed.mjs';
import { policyOfPage } from './scripts/policy.mjs';
import { catalogValues } from './src/catalog/vite-plugin.ts';
import { serviceWorker } from './src/offline/vite-plugin.ts';
import { publishedData } from './src/publish/vite-plugin.ts';

/** Puts the policy into the built page, for servers that send none, such as those of static pages. */
const securityPolicy: Plugin = {
  name: 'security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', 'content': policyOfPage },
      injectTo: 'head-prepend',
    },
  ],
};

/** Compresses the built page once, so that no server has to. */
const compression = (): Plugin => {
  let folder = '';
  return {
    name: 'compression',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: () => {
      writeCompressed(folder);
    },
  };
};

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

export default defineConfig({
  define: { 'import.meta.env.PAGE_VERSION': JSON.stringify(version) },
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), catalogValues(), publishedData(), securityPolicy, serviceWorker(), compression()],
  build: {
    target: 'baseline-widely-available',
    // Assets stay files: the Content-Security-Policy allows no data: address outside images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
  server: { host: '127.0.0.1' },
});
