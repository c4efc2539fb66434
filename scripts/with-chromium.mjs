/**
 * `node scripts/with-chromium.mjs COMMAND…` runs COMMAND with CHROMIUM_PATH set to a browser that is on this
 * machine, installing one if there is none. It never skips: without a browser it says what is missing and fails.
 */
import { spawn, spawnSync } from 'node:child_process';

import { findChromium, isExecutable } from './find-chromium.mjs';

const [command, ...args] = process.argv.slice(2);
if (command === undefined) fail('usage: node scripts/with-chromium.mjs COMMAND [ARGUMENT…]');

const path = locate() ?? (await install());
if (path === undefined) {
  fail(
    'No Chromium on this machine, and none could be installed.\n' +
      'Install Chromium or Chrome (Debian, Ubuntu: apt-get install chromium),\n' +
      'or set CHROMIUM_PATH to the browser program.',
  );
}

const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: path },
  shell: process.platform === 'win32',
});
process.on('SIGTERM', () => child.kill());
process.on('SIGINT', () => child.kill('SIGINT'));
child.on('error', (error) => fail(`${command}: ${error.message}`));
child.on('exit', (code, signal) => {
  process.exitCode = signal === null ? (code ?? 1) : 1;
});

function locate() {
  try {
    return findChromium(process.env);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** @returns {Promise<string | undefined>} */
async function install() {
  console.error('No Chromium found; installing one.');
  const isRoot = process.getuid?.() === 0;
  if (isRoot && run('apt-get', ['update', '-qq'])) {
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
    const installed = locate();
    if (installed !== undefined) return installed;
  }
  run('npx', ['playwright', 'install', 'chromium']);
  const { chromium } = await import('playwright');
  const downloaded = chromium.executablePath();
  return isExecutable(downloaded) ? downloaded : undefined;
}

/**
 * @param {string} program
 * @param {string[]} programArgs
 * @returns {boolean} whether it succeeded
 */
function run(program, programArgs) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Its output goes to standard error, so that standard output stays the command's own.
  const { status } = spawnSync(program, programArgs, {
    stdio: ['ignore', 2, 2],
    env,
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
