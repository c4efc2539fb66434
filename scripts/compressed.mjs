/** Writes each file of a built page in the encodings that browsers accept next to it, as `.br` and `.gz`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const alreadyCompressed = new Set(['.png', '.webp', '.woff2', '.ico', '.br', '.gz']);

/**
 * @param {string} path
 * @param {Buffer} content
 * @returns {{ br: Buffer, gzip: Buffer } | undefined} undefined if it is not worth it
 */
export function compressed(path, content) {
  if (alreadyCompressed.has(extname(path)) || content.length < 512) return undefined;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return { br: brotliCompressSync(content, { params }), gzip: gzipSync(content, { level: 9 }) };
}

/**
 * @param {string} folder
 * @returns {void}
 */
export function writeCompressed(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const encodings = compressed(path, readFileSync(path));
    if (encodings === undefined) continue;
    writeFileSync(`${path}.br`, encodings.br);
    writeFileSync(`${path}.gz`, encodings.gzip);
  }
}
