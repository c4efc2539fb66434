import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { catalogReport } from '../../src/catalog/report.ts';
import { run } from '../../src/cli/catalog.ts';
import { textTable } from '../../src/cli/catalog/text-table.ts';
import { read, toolFileOf } from '../catalog/tool-file-examples.ts';

const files = new Map([['alpha', toolFileOf({ facts: { openness: { value: 'open-source', ...read } } })]]);

const runWith = (...args: readonly string[]) =>
  run(args, {
    files,
    readText: () => '',
    writeText: () => undefined,
    today: '2026-11-25',
    github: { apiUrl: 'http://127.0.0.1:1', timeout: 100 },
  });

describe('the command', () => {
  test.each([
    [[]],
    [['reports']],
    [['--help']],
    [['report', '--yaml']],
    [['report', 'extra']],
    [['audit', '--profiles', 'many']],
    [['audit', '--profiles', '0']],
    [['audit', '--seed']],
    [['links', '--limit', '-3']],
    [['refresh', '--write=yes']],
  ])('shows how it is used when called with %j', async (args) => {
    const { exitCode, output, errors } = await runWith(...args);
    expect([exitCode, output]).toEqual([2, '']);
    expect(errors).toMatch(/^Usage: /);
  });

  test('reports in words, with a mark on facts that can eliminate', async () => {
    const { exitCode, output, errors } = await runWith('report');
    expect([exitCode, errors]).toEqual([0, '']);
    expect(output).toContain('1 tools, 1 of them maintained\n');
    expect(output).toMatch(/^openness \* +1 +100 % +100 % +0$/m);
    expect(output).toMatch(/^licence +1 +0 % +- +0$/m);
    expect(output).toMatch(/^2026-03 +alpha\.json +activities\.ci-cd +https:\/\/example\.org\/docs$/m);
  });

  test('reports as JSON, the same report', async () => {
    const { output } = await runWith('report', '--json');
    expect(JSON.parse(output)).toEqual(catalogReport(files));
  });

  test('audits as JSON, with the profiles and the seed asked for', async () => {
    const { output } = await runWith('audit', '--profiles', '3', '--seed', '9', '--json');
    expect(JSON.parse(output)).toMatchObject({ profiles: 3, seed: 9, neverTopFive: [] });
  });

  test('has no source to check where no file names one', async () => {
    const { output } = await run(['links', '--limit', '5'], {
      files: new Map(),
      readText: () => '',
      writeText: () => undefined,
      today: '2026-11-25',
      github: { apiUrl: '', timeout: 1 },
    });
    expect(output).toBe('0 of 0 addresses checked: 0 alive, 0 dead, 0 doubtful\n');
  });
});

describe('the real command', () => {
  test('reports on the catalog of the project', () => {
    const output = execFileSync('node', ['scripts/run.mjs', 'src/cli/catalog.ts', 'report'], {
      encoding: 'utf8',
    });
    expect(output).toMatch(/^\d{3} tools, \d{3} of them maintained\n/);
  });
});

describe('a table of text', () => {
  test('is as wide as its cells, with numbers to the right', () => {
    const rows = [
      ['alpha', '7', 'x'],
      ['b', '120 %', 'yy'],
    ];
    expect(textTable(['tool', 'share', 'note'], rows)).toBe(
      'tool   share  note\n-----  -----  ----\nalpha      7  x\nb      120 %  yy\n',
    );
  });
});
