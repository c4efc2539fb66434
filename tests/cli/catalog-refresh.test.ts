import { afterEach, describe, expect, test } from 'vitest';
import type { ToolFile } from '../../src/catalog/tool-schema.ts';
import { run } from '../../src/cli/catalog.ts';
import { toolFileOf, read, unverified } from '../catalog/tool-file-examples.ts';
import { startServer, type Answer, type LocalServer } from './local-server.ts';

const today = '2026-11-25';

const record = (parts: Readonly<Record<string, unknown>> = {}) => ({
  full_name: 'example/alpha',
  stargazers_count: 120,
  archived: false,
  pushed_at: '2026-11-20T10:00:00Z',
  license: { spdx_id: 'MIT' },
  ...parts,
});

let server: LocalServer | undefined;
afterEach(() => server?.close());

interface Refreshed {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
  readonly written: ReadonlyMap<string, string>;
  readonly requests: readonly string[];
}

const textOf = (file: ToolFile) => `${JSON.stringify(file, null, 2)}\n`;

const refreshWith = async (
  answer: Answer,
  tools: Readonly<Record<string, ToolFile>>,
  { args = ['--write'], token, timeout = 5000 }: { args?: string[]; token?: string; timeout?: number } = {},
): Promise<Refreshed> => {
  server = await startServer(answer);
  const written = new Map<string, string>();
  const files = new Map(Object.entries(tools));
  const outcome = await run(['refresh', ...args], {
    files,
    readText: (id) => textOf(files.get(id) ?? toolFileOf()),
    writeText: (id, text) => written.set(id, text),
    today,
    github: { apiUrl: server.address, timeout, ...(token !== undefined && { token }) },
  });
  return { ...outcome, written, requests: server.requests };
};

const send =
  (status: number, body: unknown = {}, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };

const alpha = (parts: Readonly<Record<string, unknown>> = {}) =>
  toolFileOf({ repository: 'example/alpha', ...parts });

const factsIn = (text: string | undefined): unknown =>
  (JSON.parse(text ?? '{}') as { facts?: unknown }).facts;

const stars = { source: 'https://api.github.com/repos/example/alpha', asOf: today };

describe('refreshing from GitHub', () => {
  test('shows the difference and writes nothing unless told to', async () => {
    const file = alpha({ facts: { githubStars: { value: 100, ...read } } });
    const { exitCode, output, written } = await refreshWith(
      send(200, record()),
      { alpha: file },
      { args: [] },
    );
    expect(exitCode).toBe(0);
    expect(output).toContain('alpha.json facts.githubStars: 100 -> 120\n');
    expect(output).toContain('alpha.json facts.licence: nothing -> "MIT"\n');
    expect(output).toContain('Nothing written');
    expect(written.size).toBe(0);
  });

  test('writes new stars over old ones, with source and day, and leaves every other byte', async () => {
    const file = alpha({
      facts: { licence: { value: 'MIT', ...read }, githubStars: { value: 100, ...read } },
    });
    const { written } = await refreshWith(send(200, record()), { alpha: file });
    const expected = { ...file, facts: { ...file.facts, githubStars: { value: 120, ...stars } } };
    expect(written.get('alpha')).toBe(textOf(expected as ToolFile));
  });

  test('keeps a note on the stars, apart from saying that they are rounded', async () => {
    const note = 'Rounded; the whole repository';
    const file = alpha({ facts: { githubStars: { value: 100, ...unverified, note } } });
    const { written } = await refreshWith(send(200, record({ license: null })), { alpha: file });
    expect(factsIn(written.get('alpha'))).toEqual({
      githubStars: { value: 120, ...stars, note: 'the whole repository' },
    });
  });

  test.each([
    ['no facts', {}],
    ['earlier facts', { licence: { value: 'MIT', ...read } }],
    [
      'facts on both sides',
      { licence: { value: 'MIT', ...read }, firstRelease: { value: 2011, ...unverified } },
    ],
  ])('adds stars in their place to a file with %s', async (_words, facts) => {
    const { written } = await refreshWith(send(200, record()), { alpha: alpha({ facts }) });
    const after = factsIn(written.get('alpha')) as object;
    expect(after).toEqual({
      licence: { value: 'MIT', ...stars },
      ...facts,
      githubStars: { value: 120, ...stars },
    });
    expect(Object.keys(after)).toEqual(
      ['licence', 'githubStars', 'firstRelease'].filter((name) => name in after),
    );
  });

  test('never overwrites a licence that somebody stated: it only remarks on it', async () => {
    const file = alpha({ facts: { licence: { value: 'Apache-2.0', ...unverified } } });
    const { output, written } = await refreshWith(send(200, record()), { alpha: file });
    expect(output).toContain('alpha.json facts.licence: the file says Apache-2.0, GitHub says MIT\n');
    expect(factsIn(written.get('alpha'))).toMatchObject({ licence: { value: 'Apache-2.0', ...unverified } });
  });

  test('says where an unverified licence could get its source', async () => {
    const file = alpha({ facts: { licence: { value: 'MIT', ...unverified } } });
    const { output } = await refreshWith(send(200, record()), { alpha: file });
    expect(output).toContain('alpha.json facts.licence: unverified, and GitHub says MIT too');
  });

  test.each([
    ['archived', { archived: true }, 'the repository is archived'],
    ['not pushed to for a year', { pushed_at: '2025-10-01T00:00:00Z' }, 'the last push was on 2025-10-01'],
  ])('remarks on a living tool whose repository is %s', async (_words, parts, words) => {
    const { output, written } = await refreshWith(send(200, record(parts)), { alpha: alpha() });
    expect(output).toContain(`alpha.json status: the file says active, ${words}\n`);
    expect(written.get('alpha')).toContain('"state": "active"');
  });

  test('says nothing of an archived repository where the file says that the tool has ended', async () => {
    const file = alpha({ status: { state: 'archived', ...read } });
    const { output } = await refreshWith(send(200, record({ archived: true })), { alpha: file });
    expect(output).toContain('0 remarks');
  });

  test('follows a rename and remarks on it', async () => {
    const answer: Answer = (request, response) => {
      if (request.url === '/repos/example/alpha')
        send(301, {}, { location: '/repositories/1' })(request, response);
      else send(200, record({ full_name: 'new/alpha' }))(request, response);
    };
    const { output, written } = await refreshWith(answer, { alpha: alpha() });
    expect(output).toContain('alpha.json repository: example/alpha is now new/alpha\n');
    expect(written.get('alpha')).toContain('https://api.github.com/repos/new/alpha');
  });

  test('remarks on a repository that is gone', async () => {
    const { exitCode, output, written } = await refreshWith(send(404), { alpha: alpha() });
    expect([exitCode, written.size]).toEqual([0, 0]);
    expect(output).toContain('alpha.json repository: GitHub knows no example/alpha\n');
  });

  test.each([
    [
      'the hourly limit',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795600000' },
      '2026-11-25T',
    ],
    ['the limit against bursts', 429, { 'retry-after': '30' }, 'in 30 seconds'],
  ])('stops at %s, keeps what it has and says when to come back', async (_words, status, headers, until) => {
    const names = Array.from({ length: 20 }, (_, place) => `tool-${place}`);
    const tools = Object.fromEntries(
      names.map((name) => [name, toolFileOf({ repository: `example/${name}` })]),
    );
    const answer: Answer = (request, response) => {
      if (request.url === '/repos/example/tool-0')
        send(200, record({ full_name: 'example/tool-0' }))(request, response);
      else send(status, {}, headers)(request, response);
    };
    const { exitCode, errors, written, requests } = await refreshWith(answer, tools);
    expect([exitCode, [...written.keys()]]).toEqual([1, ['tool-0']]);
    expect(errors).toContain('19 repositories not read; try again ');
    expect(errors).toContain(until);
    expect(requests.length).toBeLessThan(12);
  });

  test.each<[string, Answer]>([
    ['breaks the connection', (request) => request.socket.destroy()],
    ['fails', send(500)],
    ['answers something else', send(200, { message: 'hello' })],
    ['answers no JSON', (_request, response) => response.end('<html>')],
    ['refuses the token', send(401)],
  ])('goes on when GitHub %s, and exits with 1', async (_words, bad) => {
    const answer: Answer = (request, response) => {
      if (request.url?.endsWith('/beta') === true) bad(request, response);
      else send(200, record())(request, response);
    };
    const beta = toolFileOf({ repository: 'example/beta' });
    const { exitCode, output, written } = await refreshWith(answer, { alpha: alpha(), beta });
    expect([exitCode, [...written.keys()]]).toEqual([1, ['alpha']]);
    expect(output).toMatch(/beta\.json repository: example\/beta could not be read: \S/);
  });

  test('does not wait for ever', async () => {
    const { exitCode, output } = await refreshWith(() => undefined, { alpha: alpha() }, { timeout: 50 });
    expect(exitCode).toBe(1);
    expect(output).toContain('could not be read: The operation was aborted due to timeout');
  });

  test('reads a repository that several tools share once, and none elsewhere', async () => {
    const { requests } = await refreshWith(send(200, record()), {
      alpha: alpha(),
      beta: alpha(),
      gamma: toolFileOf({ repository: 'https://gitlab.com/example/gamma' }),
      delta: toolFileOf(),
    });
    expect(requests).toEqual(['GET /repos/example/alpha']);
  });

  test.each([
    ['sends the token', 'secret', 'Bearer secret'],
    ['sends no empty token', undefined, undefined],
  ])('%s', async (_words, token, header) => {
    let sent: string | undefined;
    const answer: Answer = (request, response) => {
      sent = request.headers.authorization;
      send(200, record())(request, response);
    };
    await refreshWith(answer, { alpha: alpha() }, token === undefined ? {} : { token });
    expect(sent).toBe(header);
  });

  test('changes nothing that is up to date', async () => {
    const file = alpha({
      facts: { licence: { value: 'MIT', ...read }, githubStars: { value: 120, ...stars } },
    });
    const { output, written } = await refreshWith(send(200, record()), { alpha: file });
    expect(output).toContain('0 facts to change\n');
    expect(written.size).toBe(0);
  });
});
