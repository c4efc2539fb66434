import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const article = resolve('public/examples/article.json');

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
}

/** Slowness of a busy machine is no fault of the package (milliseconds). */
const slow = 120_000;

let consumer: string;
let manifest: Manifest;

const node = (...args: readonly string[]) =>
  execFileSync(process.execPath, args, { cwd: consumer, encoding: 'utf8' });

/** Builds, packs and unpacks the package into the folder of somebody who uses it, with its dependencies beside it. */
beforeAll(() => {
  consumer = mkdtempSync(join(tmpdir(), 'consumer-'));
  const built = join(consumer, 'built');
  node(resolve('scripts/run.mjs'), 'scripts/build-package.ts', built);
  const packed = execFileSync('npm', ['pack', built, '--silent', '--offline'], {
    cwd: consumer,
    encoding: 'utf8',
  });
  const installed = join(consumer, 'node_modules', 'chooseops');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(consumer, packed.trim()), '-C', installed, '--strip-components=1']);
  rmSync(built, { recursive: true });
  manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  for (const name of ['valibot', '@valibot', '@modelcontextprotocol'])
    symlinkSync(resolve('node_modules', name), join(consumer, 'node_modules', name));
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
}, slow);

afterAll(() => {
  rmSync(consumer, { recursive: true });
});

describe('the package, in a folder of somebody who uses it', () => {
  test('brings nothing of the page', () => {
    expect(Object.keys(manifest.dependencies)).toEqual([
      '@modelcontextprotocol/server',
      '@valibot/to-json-schema',
      'valibot',
    ]);
  });

  test('ranks the question of the article', () => {
    writeFileSync(
      join(consumer, 'use.js'),
      `import { readFileSync } from 'node:fs';
      import { buildDecision, formats, loadCatalog, loadToolFile, parseAnswersText } from 'chooseops';
      const catalog = await loadCatalog();
      const { answers } = parseAnswersText(readFileSync(process.argv[2], 'utf8'), catalog);
      const decision = buildDecision(catalog, answers, 'brief');
      const file = await loadToolFile('jenkins');
      const [first] = decision.activities[0].ranking;
      console.log(JSON.stringify([first.rank, file.facts.licence.value, formats.map(({ id }) => id)]));`,
    );
    expect(JSON.parse(node('use.js', article))).toEqual([1, 'MIT', ['json', 'markdown', 'csv']]);
  });

  test('has the command of the repository', () => {
    // An activity with few tools, because the command works out everything.
    writeFileSync(join(consumer, 'few.json'), '{ "formatVersion": 1, "activities": ["security"] }');
    const decision: unknown = JSON.parse(node(bin('chooseops'), 'few.json'));
    expect(decision).toHaveProperty('activities.0.ranking.0.rank', 1);
  });

  test('has types that a strict program can rely on', () => {
    writeFileSync(
      join(consumer, 'use.ts'),
      `import { loadCatalog, parseAnswers, rankActivity, type Decision, type RankedTool } from 'chooseops';
      const catalog = await loadCatalog();
      const { answers, problems } = parseAnswers({}, catalog);
      if (problems !== undefined) throw new Error(problems[0]?.path);
      export const first: RankedTool | undefined = rankActivity(catalog, answers, 'ci-cd').ranked[0];
      export const version = (decision: Decision): 1 => decision.formatVersion;
      // @ts-expect-error There is no such activity.
      rankActivity(catalog, answers, 'gardening');
      // @ts-expect-error A score is a number.
      export const score: string | undefined = first?.score;`,
    );
    const compilerOptions = { strict: true, module: 'nodenext', target: 'es2023', noEmit: true, types: [] };
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    expect(node(resolve('node_modules/typescript/bin/tsc'), '-p', '.')).toBe('');
  });

  test('starts the server for assistants', async () => {
    const client = new Client({ name: 'tests', version: '1' });
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: [bin('chooseops-mcp')], cwd: consumer }),
    );
    const { content } = await client.callTool({
      name: 'search_catalog',
      arguments: { text: 'Jenkins', limit: 1 },
    });
    expect(content[0]).toMatchObject({ text: expect.stringContaining('Jenkins (jenkins)') });
    await client.close();
  });
});

const bin = (name: string) => join(consumer, 'node_modules', 'chooseops', manifest.bin[name] ?? name);
