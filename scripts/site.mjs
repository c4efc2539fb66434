/** What the static server knows of a built site: its files, their encodings, and how a request finds one. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

import { compressed } from './compressed.mjs';
import { policyOfAnswers, policyOfEmbeds } from './policy.mjs';

/**
 * @typedef {{ type: string, cache: string, etag: string, identity: Buffer, br?: Buffer, gzip?: Buffer }} SiteFile
 */

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Sent with every answer, but for what {@link headersFor} says otherwise. */
export const securityHeaders = {
  'Content-Security-Policy': policyOfAnswers,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** What is meant for other pages, by the beginning of its path below the base. */
const shared = new Map([
  // Data that scripts of any page may fetch.
  ['catalog-data/', { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }],
  // A view that any page may frame.
  ['embed/', { 'Content-Security-Policy': policyOfEmbeds, 'Cross-Origin-Resource-Policy': 'cross-origin' }],
]);

/**
 * The headers that protect one address.
 * @param {string} path address path
 * @param {string} base address path under which the site stands, from slash to slash
 * @returns {Record<string, string>}
 */
export function headersFor(path, base = '/') {
  const [, own = {}] = [...shared].find(([start]) => path.startsWith(base + start)) ?? [];
  return { ...securityHeaders, ...own };
}

/**
 * Reads a whole folder once, so that no request touches the disk: a path that is not in the map cannot be reached,
 * whatever it is spelled like. What the build has compressed is taken; the rest is compressed now.
 * @param {string} folder
 * @param {string} base address path under which the site stands, from slash to slash
 * @returns {Map<string, SiteFile>} by absolute address path, such as /assets/app-1a2b3c4d.js
 */
export function readSite(folder, base = '/') {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const contents = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [relative(folder, file).split(sep).join('/'), readFileSync(file)];
      }),
  );
  const isEncoding = (/** @type {string} */ path) =>
    /\.(br|gz)$/.test(path) && contents.has(path.replace(/\.\w+$/, ''));
  const paths = [...contents.keys()].filter((path) => !isEncoding(path));
  return new Map(paths.map((path) => [base + path, siteFile(path, contents)]));
}

/**
 * @param {string} path
 * @param {Map<string, Buffer>} contents of the whole site
 * @returns {SiteFile}
 */
function siteFile(path, contents) {
  const identity = contents.get(path) ?? Buffer.alloc(0);
  const file = {
    type: types[extname(path)] ?? 'application/octet-stream',
    cache: path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
    identity,
  };
  const [br, gzip] = [contents.get(`${path}.br`), contents.get(`${path}.gz`)];
  if (br !== undefined && gzip !== undefined) return { ...file, br, gzip };
  return { ...file, ...compressed(path, identity) };
}

/**
 * A path without an extension is a page of the app; one with an extension is a file or missing.
 * @param {Map<string, SiteFile>} site
 * @param {string} path address path, still percent-encoded
 * @param {string} base address path under which the site stands, from slash to slash
 * @returns {SiteFile | undefined}
 */
export function findFile(site, path, base = '/') {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const exact = site.get(decoded);
  if (exact !== undefined) return exact;
  const isPage = extname(decoded) === '' && !decoded.startsWith(`${base}assets/`);
  const isInside = decoded.startsWith(base) || `${decoded}/` === base;
  return isPage && isInside ? site.get(`${base}index.html`) : undefined;
}

/**
 * @param {SiteFile} file
 * @param {string} accepted the request's Accept-Encoding
 * @returns {{ body: Buffer, encoding?: 'br' | 'gzip' }}
 */
export function encodingFor(file, accepted) {
  const names = new Set(
    accepted
      .split(',')
      .map((part) => part.trim())
      .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
      .map((part) => part.split(';')[0]),
  );
  if (file.br !== undefined && names.has('br')) return { body: file.br, encoding: 'br' };
  if (file.gzip !== undefined && names.has('gzip')) return { body: file.gzip, encoding: 'gzip' };
  return { body: file.identity };
}
