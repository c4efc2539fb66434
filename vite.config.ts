import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { catalogValues } from './src/catalog/vite-plugin.ts';
import { serviceWorker } from './src/offline/vite-plugin.ts';

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), catalogValues(), serviceWorker()],
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
