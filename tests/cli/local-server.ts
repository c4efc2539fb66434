import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What the stand-in answers to one request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface LocalServer {
  /** Base address without a trailing slash. */
  readonly address: string;
  /** `METHOD /path` of every request so far, in the order in which they came. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** A server on a free port of this machine that stands in for one on the internet. */
export const startServer = async (answer: Answer): Promise<LocalServer> => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('expected a port');
  return {
    address: `http://127.0.0.1:${bound.port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
};
