import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-tool-files.ts';
import { buildDecision } from '../../src/decision/build-decision.ts';
import { parseAnswersText } from '../../src/questions/parse-answers.ts';

const article = readFileSync('public/examples/article.json', 'utf8');
const answers: unknown = JSON.parse(article);

/** Slowness of a busy machine is no fault of the server (milliseconds). */
const slow = 120_000;

// One server for all: it takes seconds to start from the sources, and keeps nothing between calls.
const client = new Client({ name: 'tests', version: '1' });

beforeAll(async () => {
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['scripts/run.mjs', 'src/mcp/main.ts'],
      stderr: 'inherit',
    }),
  );
}, slow);

afterAll(async () => {
  await client.close();
});

interface Place {
  readonly tool: string;
  readonly score: number;
  readonly state: string;
  readonly activities: readonly string[];
  readonly successors: readonly unknown[];
  readonly leftOutBy: readonly unknown[];
}

/** What the answers of the tools hold, as far as it is looked at here. */
interface Data {
  readonly catalog: object;
  readonly activities: readonly {
    readonly tooCloseToCall: readonly string[];
    readonly ranking: readonly Place[];
    readonly eliminated: readonly Place[];
  }[];
  readonly questions: readonly { readonly path: string; readonly options?: readonly object[] }[];
  readonly tools: readonly Place[];
  readonly inAll: number;
  readonly score: number;
  readonly criteria: readonly { readonly points: number }[];
  readonly features: readonly object[];
  readonly successors: readonly string[];
  readonly preferences: readonly string[];
  readonly changes: readonly { readonly change: object }[];
  readonly nextQuestions: readonly { readonly path: string }[];
  readonly holds: boolean;
}

interface Called {
  readonly text: string;
  readonly data: Data;
  readonly isError: boolean;
}

interface Evidence {
  readonly grounds: string;
  readonly source?: string;
  readonly asOf?: string;
}

/** Calls a tool as an assistant does; the client itself checks the data against the schema of the tool. */
const call = async (name: string, given: Record<string, unknown>): Promise<Called> => {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: given });
  const [first] = content;
  return {
    text: first?.type === 'text' ? first.text : '',
    data: structuredContent as Data,
    isError: isError === true,
  };
};

const evidenceIn = (value: unknown): readonly Evidence[] => {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'grounds' in value ? [value as Evidence] : Object.values(value).flatMap(evidenceIn);
};

describe('the server for assistants', () => {
  test('names its tools, all of which only read, with schemas for what goes in and comes out', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'list_activities',
      'list_questions',
      'search_catalog',
      'recommend',
      'explain',
      'compare',
      'what_would_change',
      'recheck',
    ]);
    for (const { annotations, outputSchema, description } of tools) {
      expect(annotations?.readOnlyHint).toBe(true);
      expect(outputSchema?.['properties']).toHaveProperty('catalog');
      expect(description?.length).toBeGreaterThan(40);
    }
    const recommend = tools.find(({ name }) => name === 'recommend');
    expect(JSON.stringify(recommend?.inputSchema)).toContain('"budgetUsdPerMonth"');
    // An assistant reads the whole list before its first question.
    expect(JSON.stringify(tools).length).toBeLessThan(60_000);
  });

  test('lists activities and questions with the paths of the answers', async () => {
    const { data } = await call('list_activities', {});
    expect(data.activities).toHaveLength(17);
    const questions = await call('list_questions', { activities: ['ci-cd'] });
    const host = questions.data.questions.find(({ path }) => path === 'stack.codeHost');
    expect(host).toMatchObject({ kind: 'choice', quick: true });
    expect(host?.options).toContainEqual({ value: 'github', label: 'GitHub' });
    expect(questions.text).toMatch(/- team\.developers: .+ Expects a number from 0 to 100000, people\. \S/);
    expect(questions.text).toContain('needs.ci-cd.features');
  });

  test('finds a tool that has ended, and what took over', async () => {
    const { data, text } = await call('search_catalog', { text: 'Wercker' });
    expect(data.tools[0]).toMatchObject({ tool: 'wercker', state: 'discontinued' });
    expect(data.tools[0]?.successors).toContainEqual({ tool: 'github-actions', name: 'GitHub Actions' });
    expect(text).toMatch(/Followed by: GitHub Actions/);
  });

  test('searches by filters, and says what is not recorded', async () => {
    const { data } = await call('search_catalog', { activity: 'ci-cd', openness: 'open-source', limit: 3 });
    expect(data.tools).toHaveLength(3);
    expect(data.inAll).toBeGreaterThan(3);
    for (const tool of data.tools) expect(tool.activities).toContain('ci-cd');
  });

  test('answers the question of the article with the ranking of the page, each fact with source and date', async () => {
    const { data, text } = await call('recommend', { answers, limit: 5 });
    const [activity] = data.activities;
    const decision = buildDecision(readCatalog(), parse(), 'brief').activities[0];
    expect(activity?.ranking.map(({ tool, score }) => [tool, score])).toEqual(
      decision?.ranking.slice(0, 5).map(({ tool, score }) => [tool, score]),
    );
    expect(activity?.tooCloseToCall).toEqual(
      decision?.ranking.filter(({ closeToFirst }) => closeToFirst).map(({ tool }) => tool),
    );
    expect(activity?.eliminated).toHaveLength(5);
    expect(activity?.eliminated[0]?.leftOutBy).not.toEqual([]);
    expect(data.catalog).toEqual({ version: '2026.11.0', date: '2026-11-25' });
    expect(text).toContain('ChooseOps catalog 2026.11.0 of 2026-11-25');
    expect(text).toContain('Too close to call: ');
    expect(text.length).toBeLessThan(25_000);

    const sourced = evidenceIn(data).filter(({ grounds }) => grounds === 'source');
    expect(sourced.length).toBeGreaterThan(20);
    for (const { source, asOf } of sourced) {
      expect(source).toMatch(/^https:/);
      expect(asOf).toMatch(/^\d{4}/);
    }
  });

  test('explains a tool by name: criteria that sum to its score, with sources', async () => {
    const { data, text } = await call('explain', { answers, tool: 'Jenkins' });
    const sum = data.criteria.reduce((total, { points }) => total + points, 0);
    expect(sum).toBeCloseTo(data.score, 1);
    expect(data.features.length).toBeGreaterThan(10);
    expect(text).toMatch(/Licence: MIT \[https:\S+, \d{4}/);
  });

  test('explains a tool that has ended by what keeps it out and what followed', async () => {
    const { data, text } = await call('explain', { answers, tool: 'wercker' });
    expect(data).toMatchObject({ rank: null, tool: 'wercker' });
    expect(data.successors).toContain('github-actions');
    expect(text).toContain('Left out by ');
  });

  test('compares tools and says why one stands above the next', async () => {
    const { data } = await call('compare', { answers, tools: ['jenkins', 'gitlab-ci', 'wercker'] });
    expect(data.tools.map(({ tool }) => tool)).toEqual(['gitlab-ci', 'jenkins', 'wercker']);
    expect(data.preferences[0]).toMatch(/^GitLab CI\/CD over Jenkins because of /);
  });

  test('says what would change the first place, and what to ask next', async () => {
    const { data, text } = await call('what_would_change', { answers });
    expect(data.changes[0]?.change).toMatchObject({ kind: 'answer', path: 'stack.codeHost' });
    expect(data.nextQuestions[0]?.path).toBe('stack.codeHost');
    expect(text).toContain('would lead if');
  });
});

const parse = () => {
  const parsed = parseAnswersText(article, readCatalog());
  if (parsed.answers === undefined) throw new Error('expected good answers');
  return parsed.answers;
};

describe('re-checking a decision', () => {
  const folder = mkdtempSync(join(tmpdir(), 'decision-'));
  const decision = buildDecision(readCatalog(), parse(), 'brief');
  afterAll(() => rmSync(folder, { recursive: true }));

  test('that holds, given as a file', async () => {
    const file = join(folder, 'decision.json');
    writeFileSync(file, JSON.stringify(decision));
    const { data } = await call('recheck', { file });
    expect(data).toMatchObject({ holds: true, activities: [{ activity: 'ci-cd', holds: true }] });
  });

  test('that no longer holds, given as it is', async () => {
    const [activity] = decision.activities;
    const ranking = activity?.ranking.map((one) => ({
      ...one,
      rank: one.tool === 'jenkins' ? 1 : one.rank + 1,
    }));
    const moved = { ...decision, activities: [{ ...activity, ranking }] };
    const { data, text } = await call('recheck', { decision: moved });
    expect(data.holds).toBe(false);
    expect(text).toContain('First place went from Jenkins to ');
  });

  test('tells nothing of a file that is no decision', async () => {
    const file = join(folder, 'secrets.json');
    writeFileSync(file, 'password');
    const { text, isError } = await call('recheck', { file });
    expect(isError).toBe(true);
    expect(text).not.toContain('password');
  });
});

describe('bad input is an error that names the path and what was expected', () => {
  test.each([
    ['recommend', {}, /^answers: expected/],
    ['recommend', { answers: 'all of it' }, /^answers: expected Object, got "all of it"/],
    [
      'recommend',
      { answers: { formatVersion: 1, activities: ['ci-cd'], team: { developers: -1 } } },
      /^answers\.team\.developers: expected >=0, got -1/,
    ],
    ['recommend', { answers, limit: 1000 }, /^limit: expected <=50, got 1000/],
    ['recommend', { answers, limits: 5 }, /^limits: expected a key of the format/],
    ['explain', { answers, tool: 'no such tool' }, /^tool: expected the id or name of a tool/],
    ['explain', { answers, tool: 'mlflow' }, /^answers\.activities: expected one that MLflow is for/],
    ['compare', { answers, tools: ['jenkins'] }, /^tools: expected at least 2/],
    ['compare', { answers, tools: ['jenkins', 'Jenkins'] }, /^tools: expected no tool twice/],
    ['search_catalog', { status: 'dead' }, /^status: expected one of "active"/],
    ['recheck', {}, /^\(the arguments\): expected either decision or file, got neither/],
    ['recheck', { decision: { formatVersion: 9 } }, /^decision\.formatVersion: expected 1, got 9/],
    ['recheck', { file: '/etc/passwd' }, /^file: expected a name that ends in \.json/],
  ])('%s %j', async (name, given, message) => {
    const { text, isError } = await call(name, given);
    expect(text).toMatch(message);
    expect(isError).toBe(true);
  });

  test('of a tool that is not there, as the protocol has it', async () => {
    await expect(client.callTool({ name: 'delete_everything', arguments: {} })).rejects.toThrow('not found');
  });
});
