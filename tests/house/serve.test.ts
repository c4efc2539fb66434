import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const page = `<!doctype html><title>page</title>${'<p>words</p>'.repeat(100)}`;
let folder: string;
let server: ChildProcess;
let port: string;

interface Answer {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** Unlike fetch, leaves the path and the body as they are. */
async function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const sent = request({ host: '127.0.0.1', port, path, method, headers }).end();
  const [response]: IncomingMessage[] = await once(sent, 'response');
  if (response === undefined) throw new Error('no response');
  const chunks: Uint8Array[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist', 'index.html'), page);
  writeFileSync(join(folder, 'dist', 'robots.txt'), 'User-agent: *\n');
  writeFileSync(join(folder, 'dist', 'assets', 'app-1a2b.js'), 'export {};\n'.repeat(100));
  writeFileSync(join(folder, 'dist', 'built.js'), 'source');
  writeFileSync(join(folder, 'dist', 'built.js.br'), brotliCompressSync('built'));
  writeFileSync(join(folder, 'dist', 'built.js.gz'), gzipSync('built'));
  server = spawn(process.execPath, ['scripts/serve.mjs', join(folder, 'dist')], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line]: unknown[] = await once(server.stdout ?? server, 'data');
  port = /:(\d+)\/$/.exec(String(line).trim())?.[1] ?? '';
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

describe('the server', () => {
  test('answers a page address with the app, and a missing file with 404', async () => {
    expect((await get('/results/ci-cd?a=1')).body.toString()).toBe(page);
    expect((await get('/missing.js')).status).toBe(404);
    expect((await get('/assets/missing')).status).toBe(404);
    expect((await get('/robots.txt')).headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  test('compresses as the browser accepts', async () => {
    const br = await get('/', { 'accept-encoding': 'gzip, br' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body).toString()).toBe(page);
    const gzip = await get('/', { 'accept-encoding': 'gzip, br;q=0' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(page);
    expect((await get('/')).headers['content-encoding']).toBeUndefined();
  });

  test('sends what the build has compressed, and not under a name of its own', async () => {
    const br = await get('/built.js', { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(br.body).toString()).toBe('built');
    expect((await get('/built.js.br')).status).toBe(404);
  });

  test('lets hashed assets be kept for ever and asks again for pages', async () => {
    expect((await get('/assets/app-1a2b.js')).headers['cache-control']).toContain('immutable');
    const first = await get('/');
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await get('/', { 'if-none-match': String(first.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/%ff.txt',
    '/%00.txt',
  ])('gives nothing outside its folder for %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('lets scripts of other pages fetch the data, and nothing else', async () => {
    expect((await get('/catalog-data/v1/index.json')).headers['access-control-allow-origin']).toBe('*');
    expect((await get('/')).headers['access-control-allow-origin']).toBeUndefined();
  });

  test('sends a strict policy with every answer', async () => {
    const answers = await Promise.all([get('/'), get('/missing.js'), get('/', {}, 'POST')]);
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self';/,
      );
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
    expect(answers[2].status).toBe(405);
  });
});
