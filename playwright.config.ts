import { defineConfig } from '@playwright/test';

import { chromium } from './scripts/chromium.mjs';

/** What these tell does not depend on the width of the screen: files, storage, the network, paths. */
const sameAtAnyWidth = ['budget', 'damaged', 'faults', 'headless', 'looks', 'offline', 'sub-folder'].map(
  (name) => `**/${name}.spec.ts`,
);

const port = 4179;
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'tests/journeys',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Slowness is a benchmark's business, not a test's.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    launchOptions: chromium(),
    // A trace costs a tenth of the time: `npm run test:journeys -- --trace retain-on-failure` records one.
    screenshot: 'only-on-failure',
    // Every test starts with a new browser, which would fetch all files to keep them; those about it ask for it.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      testIgnore: sameAtAnyWidth,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: String(port) },
    url: address,
    reuseExistingServer: false,
  },
});
