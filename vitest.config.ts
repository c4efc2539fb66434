import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';

import { chromium } from './scripts/chromium.mjs';
import viteConfig from './vite.config.ts';

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'] },
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            // Property tests are long on a busy machine; slowness is a benchmark's business, not a test's.
            testTimeout: 60_000,
            environment: 'node',
            // The core keeps no state of its own, so that files may share its modules: reading the catalog anew for
            // each of them took a quarter of the time.
            isolate: false,
            include: [
              'tests/{catalog,questions,scoring,decision,state,cli,mcp,publish,house,fuzz}/**/*.test.ts',
            ],
          },
        },
        {
          extends: true,
          test: {
            name: 'component',
            testTimeout: 30_000,
            include: ['tests/{ui,features,app}/**/*.test.tsx'],
            setupFiles: ['tests/setup-component.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions: chromium() }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  }),
);
