/** The built page on a server of its own, with a browser to look at it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium as browsers } from 'playwright';

import { chromium } from './chromium.mjs';

const server = fileURLToPath(new URL('serve.mjs', import.meta.url));

/**
 * Serves the built page at this port for as long as `look` takes, and hands it a browser.
 * @param {number} port
 * @param {(browser: import('playwright').Browser) => Promise<void>} look
 */
export const withServedPage = async (port, look) => {
  const serving = spawn('node', [server], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((ready) => serving.stdout.once('data', ready));
  const browser = await browsers.launch(chromium());
  try {
    await look(browser);
  } finally {
    await browser.close();
    serving.kill();
  }
};
