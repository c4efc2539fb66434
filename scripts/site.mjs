/** What the static server knows of a built site: its files, their encodings, and how a request finds one. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

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
const alreadyCompressed = new Set(['.png', '.webp', '.woff2', '.ico']);

/** Sent with every answer. */
export const securityHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Reads and compresses a whole folder once, so that no request touches the disk:
 * a path that is not in the map cannot be reached, whatever it is spelled like.
 * @param {string} folder
 * @returns {Map<string, SiteFile>} by absolute address path, such as /assets/app-1a2b3c4d.js
 */
export function readSite(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = `/${relative(folder, file).split(sep).join('/')}`;
      return [path, siteFile(path, readFileSync(file))];
    }),
  );
}

/**
 * @param {string} path
 * @param {Buffer} identity
 * @returns {SiteFile}
 */
function siteFile(path, identity) {
  const extension = extname(path);
  const file = {
    type: types[extension] ?? 'application/octet-stream',
    cache: path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
    identity,
  };
  if (alreadyCompressed.has(extension) || identity.length < 512) return file;
  return { ...file, br: brotli(identity), gzip: gzipSync(identity, { level: 9 }) };
}

/**
 * @param {Buffer} content
 * @returns {Buffer}
 */
function brotli(content) {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
}

/**
 * A path without an extension is a page of the app; one with an extension is a file or missing.
 * @param {Map<string, SiteFile>} site
 * @param {string} path address path, still percent-encoded
 * @returns {SiteFile | undefined}
 */
export function findFile(site, path) {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const exact = site.get(decoded);
  if (exact !== undefined) return exact;
  const isPage = extname(decoded) === '' && !decoded.startsWith('/assets/');
  return isPage ? site.get('/index.html') : undefined;
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
