import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findFile, readSite, securityHeaders } from '../../scripts/site.mjs';

/** A server of the built page that can bring out a newer release. */
export interface Releases {
  readonly address: string;
  /** From now on the worker's script is another one. */
  readonly release: () => void;
  readonly close: () => void;
}

const isInternet = (address: AddressInfo | string | null): address is AddressInfo =>
  address !== null && typeof address === 'object';

export const serveReleases = async (): Promise<Releases> => {
  const site = readSite('dist');
  let number = 1;
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = findFile(site, path);
    if (file === undefined) {
      response.writeHead(404, securityHeaders).end();
      return;
    }
    response.writeHead(200, { ...securityHeaders, 'Content-Type': file.type, 'Cache-Control': file.cache });
    response.end(path === '/sw.js' ? `${file.identity.toString()}\n// release ${number}` : file.identity);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  if (!isInternet(address)) throw new Error('expected a port');
  return {
    address: `http://127.0.0.1:${address.port}`,
    release: () => {
      number += 1;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
