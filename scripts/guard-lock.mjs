/**
 * Two faults that `npm install` leaves behind without a word:
 * download addresses in the lock file, which tie it to one registry;
 * and an optional platform package that was absent on the day of the install,
 * after which `npm ci` fails on every machine.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * @param {{ packages?: Record<string, { resolved?: string, link?: boolean, optionalDependencies?: Record<string, string> }> }} lock
 * @returns {string[]} one line per fault
 */
export function lockFaults(lock) {
  const packages = lock.packages ?? {};
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  return Object.entries(packages).flatMap(([path, entry]) => [
    ...(entry.resolved !== undefined && entry.link !== true ? [`${path}: has a "resolved" address`] : []),
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${path}: optional ${name} has no entry of its own; npm ci will fail`),
  ]);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = process.argv[2] ?? new URL('../package-lock.json', import.meta.url);
  /** @type {Parameters<typeof lockFaults>[0]} */
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const faults = lockFaults(lock);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log('package-lock.json: no fault');
}
