/** Where a Chromium stands on this machine. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chrome.exe',
];
const macApps = ['Google Chrome', 'Chromium'];
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} every place worth looking at, best first
 */
export function chromiumPlaces(env) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const windows = windowsFolders.map((name) => env[name]).filter((folder) => folder !== undefined);
  return [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...commands.map((command) => join('/usr/bin', command)),
    ...macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`),
    ...windows.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  ];
}

/**
 * @param {string} file
 * @returns {boolean}
 */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A CHROMIUM_PATH that names nothing is an error of the person who set it, not a reason to look elsewhere.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findChromium(env) {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH=${named}: no such program`);
  }
  return chromiumPlaces(env).find(isExecutable);
}
