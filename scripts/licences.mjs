/**
 * `npm run licences`: the licences of everything that the page is built from and with at run time, by package. Fails on
 * one that is not known to be permissive: such a package must not be shipped before somebody has looked.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** SPDX identifiers under which code may be shipped in a page with nothing but a notice. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
]);

/** By the beginning of their names: tools of the build that leave nothing of themselves in the page. */
const excused = new Map([['lightningcss', 'MPL-2.0']]);

/**
 * @typedef {{ version?: string, license?: string, dev?: boolean, link?: boolean, optional?: boolean }} Entry
 */

/**
 * Whether a licence allows shipping: of "A OR B" one is enough, of "A AND B" both must.
 * @param {string} licence SPDX expression
 * @returns {boolean}
 */
export function isPermissive(licence) {
  const words = licence.replaceAll(/[()]/g, ' ').trim();
  if (words.includes(' AND ')) return words.split(' AND ').every(isPermissive);
  if (words.includes(' OR ')) return words.split(' OR ').some(isPermissive);
  return permissive.has(words);
}

/**
 * @param {{ packages?: Record<string, Entry> }} lock
 * @returns {{ name: string, version: string, licence: string, isFault: boolean }[]} production packages, by name
 */
export function productionLicences(lock) {
  return Object.entries(lock.packages ?? {})
    .filter(([path, { dev, link }]) => path !== '' && dev !== true && link !== true)
    .map(([path, { version = '?', license: licence = 'unknown' }]) => {
      const name = path.split('node_modules/').at(-1) ?? path;
      const isExcused = [...excused].some(([prefix, known]) => name.startsWith(prefix) && licence === known);
      return { name, version, licence, isFault: !isPermissive(licence) && !isExcused };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  /** @type {Parameters<typeof productionLicences>[0]} */
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  const all = productionLicences(lock);
  for (const { name, version, licence, isFault } of all) {
    if (isFault) console.error(`${name} ${version}: ${licence} is not known to be permissive`);
    else console.log(`${name} ${version}: ${licence}`);
  }
  if (all.some(({ isFault }) => isFault)) process.exitCode = 1;
}
