/**
 * `node scripts/serve.mjs [FOLDER]`: serves dist, or another built page, on this machine. PORT fixes the port, HOST the
 * address to listen on, BASE_PATH the path that the page was built for.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

import { encodingFor, findFile, headersFor, readSite, securityHeaders } from './site.mjs';

const folder = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));
const host = process.env['HOST'] ?? '127.0.0.1';
const fixedPort = process.env['PORT'];
const base = process.env['BASE_PATH'] ?? '/';
if (!/^\/([^/]+\/)*$/.test(base)) {
  console.error(`BASE_PATH=${base}: expected a path that begins and ends with a slash`);
  process.exit(1);
}

/** @type {ReturnType<typeof readSite>} */
let site;
try {
  site = readSite(folder, base);
} catch {
  console.error(`${folder}: not found. Run "npm run build" first.`);
  process.exit(1);
}

const server = createServer((request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...securityHeaders, Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
  const file = findFile(site, path, base);
  if (file === undefined) {
    response.writeHead(404, { ...headersFor(path, base), 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Not found\n');
    return;
  }
  const headers = {
    ...headersFor(path, base),
    'Cache-Control': file.cache,
    'ETag': file.etag,
    'Vary': 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const { body, encoding } = encodingFor(file, request.headers['accept-encoding'] ?? '');
  response.writeHead(200, {
    ...headers,
    'Content-Type': file.type,
    'Content-Length': body.length,
    ...(encoding === undefined ? {} : { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
});

let port = Number(fixedPort ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT=${fixedPort}: expected a whole number from 0 to 65535`);
  process.exit(1);
}

server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === 'EADDRINUSE' && fixedPort === undefined && port < 4273) {
    port += 1;
    server.listen(port, host);
    return;
  }
  console.error(`cannot listen on ${host}:${port}: ${error.message}`);
  process.exit(1);
});
server.on('listening', () => {
  const address = server.address();
  const actual = address !== null && typeof address === 'object' ? address.port : port;
  console.log(`ChooseOps: http://${host}:${actual}${base}`);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
server.listen(port, host);
