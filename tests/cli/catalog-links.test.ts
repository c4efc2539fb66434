import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ToolFile } from '../../src/catalog/tool-schema.ts';
import { checkLink } from '../../src/cli/catalog/link-check.ts';
import { checkLinks } from '../../src/cli/catalog/links.ts';
import { inParallel } from '../../src/cli/catalog/in-parallel.ts';
import { toolFileOf } from '../catalog/tool-file-examples.ts';
import { startServer, type Answer, type LocalServer } from './local-server.ts';

const answer: Answer = (request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (path === '/silent') return;
  if (path === '/broken') {
    request.socket.destroy();
    return;
  }
  if (path === '/moved') response.writeHead(302, { location: '/ok' });
  else if (path === '/get-only') response.writeHead(request.method === 'GET' ? 200 : 405);
  else response.writeHead(Number(path.slice(1)) || 200);
  response.end();
};

let server: LocalServer;
beforeAll(async () => {
  server = await startServer(answer);
});
afterAll(() => server.close());

/** A page of the stand-in; the schema of sources asks for https, so the file is put together after its check. */
const citing = (...cited: readonly { path: string; asOf?: string }[]): ToolFile => ({
  ...toolFileOf(),
  status: { state: 'active' },
  activities: {},
  integrations: cited.map(({ path, asOf = '2026' }) => ({
    with: 'kafka',
    kind: 'api' as const,
    source: `${server.address}${path}`,
    asOf,
  })),
});

const check = (files: Readonly<Record<string, ToolFile>>, limit = 100) =>
  checkLinks(new Map(Object.entries(files)), { limit, timeout: 2000 });

describe('one address', () => {
  test.each([
    ['/ok', 'alive'],
    ['/moved', 'alive'],
    ['/get-only', 'alive'],
    ['/404', 'dead'],
    ['/410', 'dead'],
    ['/403', 'doubtful'],
    ['/429', 'doubtful'],
    ['/500', 'doubtful'],
    ['/broken', 'doubtful'],
  ])('%s is %s', async (path, state) => {
    expect(await checkLink(`${server.address}${path}`, 2000)).toMatchObject({ state });
  });

  test('is doubtful if nobody answers in time', async () => {
    const link = await checkLink(`${server.address}/silent`, 50);
    expect(link).toEqual({ state: 'doubtful', because: 'The operation was aborted due to timeout' });
  });

  test('is doubtful if nobody listens', async () => {
    expect(await checkLink('http://127.0.0.1:1/', 2000)).toMatchObject({ state: 'doubtful' });
  });

  test('is asked for without its content first', async () => {
    const before = server.requests.length;
    await checkLink(`${server.address}/ok?first`, 2000);
    await checkLink(`${server.address}/get-only?then`, 2000);
    expect(server.requests.slice(before)).toEqual([
      'HEAD /ok?first',
      'HEAD /get-only?then',
      'GET /get-only?then',
    ]);
  });
});

describe('the sources of the catalog', () => {
  test('all answer: exit 0', async () => {
    const { exitCode, output } = await check({ alpha: citing({ path: '/ok' }, { path: '/moved' }) });
    expect([exitCode, output]).toEqual([0, '2 of 2 addresses checked: 2 alive, 0 dead, 0 doubtful\n']);
  });

  test('are named by file and field where they are dead: exit 1', async () => {
    const { exitCode, output } = await check({
      alpha: citing({ path: '/ok' }, { path: '/404' }),
      beta: citing({ path: '/404#section' }, { path: '/500' }),
    });
    expect(exitCode).toBe(1);
    expect(output).toContain(
      `dead: ${server.address}/404 answered 404\n  alpha.json integrations.1.source\n  beta.json integrations.0.source\n`,
    );
    expect(output).toContain(
      `doubtful: ${server.address}/500 answered 500\n  beta.json integrations.1.source\n`,
    );
    expect(output).toContain('3 of 3 addresses checked: 1 alive, 1 dead, 1 doubtful\n');
  });

  test('that only refuse are no reason to fail', async () => {
    expect((await check({ alpha: citing({ path: '/403' }) })).exitCode).toBe(0);
  });

  test('are checked up to the limit, the oldest first', async () => {
    const file = citing({ path: '/ok', asOf: '2026' }, { path: '/404', asOf: '2019-05' });
    const { output } = await check({ alpha: file }, 1);
    expect(output).toContain('/404 answered 404');
    expect(output).toContain('1 of 2 addresses checked');
  });

  test('on a host that answers no script are left out', async () => {
    const file = toolFileOf({
      status: { state: 'active' },
      activities: { 'ci-cd': { coverage: 'core', source: 'https://www.npmjs.com/package/x', asOf: '2026' } },
    });
    expect((await check({ alpha: file })).output).toContain('0 of 0 addresses');
  });
});

describe('working in parallel', () => {
  test('never does more at a time than allowed, and keeps the order', async () => {
    let running = 0;
    let most = 0;
    const results = await inParallel([3, 1, 2, 5, 4], 2, async (item) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      running -= 1;
      return item * 10;
    });
    expect([most, results]).toEqual([2, [30, 10, 20, 50, 40]]);
  });

  test('has nothing to do for no items', async () => {
    expect(await inParallel([], 8, () => Promise.resolve(1))).toEqual([]);
  });
});
