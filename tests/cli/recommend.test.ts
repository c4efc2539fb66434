import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-tool-files.ts';
import { run } from '../../src/cli/recommend.ts';
import { buildDecision } from '../../src/decision/build-decision.ts';
import json from '../../src/decision/formats/json.ts';
import { answersOf, catalogOf, toolOf } from '../scoring/examples.ts';

const judged = (id: string, learningEffort: number) => toolOf(id, { judgements: { learningEffort } });
const catalog = catalogOf([judged('alpha', 1), judged('beta', 3)]);

const answers = answersOf({ 'team.developers': 10 });
const good = JSON.stringify(answers);
const decision = json.write(buildDecision(catalog, answers));
const around = (inner: string) => `{"formatVersion":1,"activities":["ci-cd"],${inner}}`;
const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

const files: Readonly<Record<string, string>> = {
  'good.json': good,
  '-': good,
  'decision.json': decision,
};

const runWith = (args: readonly string[], extra: Readonly<Record<string, string>> = {}) =>
  run(args, catalog, (name) => {
    const text = { ...files, ...extra }[name];
    if (text === undefined) throw new Error(`ENOENT: ${name}`);
    return text;
  });

describe('the command', () => {
  test.each(['good.json', '-'])('writes the decision for %s', (name) => {
    expect(runWith([name])).toEqual({ exitCode: 0, output: decision, errors: '' });
  });

  test('writes one line for each of several files, in order, and one for a bad one', () => {
    const { exitCode, output, errors } = runWith(['good.json', 'bad.json', 'missing.json', '-'], {
      'bad.json': around('"team":{"developers":-1}'),
    });
    const lines = output.trimEnd().split('\n');
    const parsed = lines.map((line) => JSON.parse(line) as unknown);
    expect([exitCode, errors, lines.length]).toEqual([0, '', 4]);
    expect(parsed[0]).toEqual(JSON.parse(decision));
    expect(parsed[1]).toEqual({ error: [expect.stringMatching(/^team\.developers: expected /)] });
    expect(parsed[2]).toEqual({ error: [expect.stringContaining('"missing.json"')] });
    expect(parsed[3]).toEqual(parsed[0]);
  });

  test('names a file that cannot be read', () => {
    const { exitCode, output, errors } = runWith(['missing.json']);
    expect([exitCode, output]).toEqual([2, '']);
    expect(errors).toBe('(the whole file): expected a readable file, got "missing.json"\n');
  });

  test.each([[[]], [['--help']], [['good.json', '--verbose']], [['--check']], [['--check', 'a', 'b']]])(
    'shows how it is used when called with %j',
    (args) => {
      const { exitCode, output, errors } = runWith(args);
      expect([exitCode, output]).toEqual([2, '']);
      expect(errors).toMatch(/^Usage: /);
    },
  );

  test.each([
    ['empty', ''],
    ['no JSON', 'developers: 10'],
    ['a list', '[]'],
    ['no activities', '{"formatVersion":1}'],
    ['a newer format', '{"formatVersion":2,"activities":["ci-cd"]}'],
    ['an unknown key', around('"x":1')],
    ['an unknown system', around('"stack":{"inUse":["skynet"]}')],
    ['out of range', around('"team":{"developers":-1}')],
    ['a value twice', around('"stack":{"languages":["r","r"]}')],
    ['ten megabytes', around(`"x":"${'y'.repeat(10_000_000)}"`)],
    ['deep brackets', nested],
    ['deep brackets in an answer', around(`"team":{"developers":${nested}}`)],
    ['a prototype', around('"__proto__":{}')],
  ])('refuses answers that are %s: exit 2, one line, no output', (_words, text) => {
    const { exitCode, output, errors } = runWith(['bad.json'], { 'bad.json': text });
    expect([exitCode, output]).toEqual([2, '']);
    expect(errors).toMatch(/^[^\n]+: expected [^\n]+, got [^\n]+\n$/);
  });

  test('writes one line for each problem', () => {
    const { errors } = runWith(['bad.json'], {
      'bad.json': around('"team":{"developers":-1,"testers":-1},"x":1'),
    });
    expect(errors.trimEnd().split('\n')).toHaveLength(3);
  });
});

describe('checking a decision', () => {
  test('holds on the same catalog', () => {
    expect(runWith(['--check', 'decision.json'])).toEqual({
      exitCode: 0,
      output: 'ci-cd: holds\n',
      errors: '',
    });
  });

  test('says what changed if the first place did', () => {
    const moved = catalogOf([judged('alpha', 5), judged('beta', 3)]);
    const { exitCode, output, errors } = run(['--check', 'decision.json'], moved, () => decision);
    expect([exitCode, errors]).toEqual([1, '']);
    expect(output).toMatch(/^ci-cd: First place went from alpha to beta\.\n(ci-cd: [^\n]+\n)+$/);
  });

  test.each([
    ['cut off', decision.slice(0, 200)],
    ['an answers file', good],
    ['changed by hand', decision.replace('"formatVersion": 1', '"formatVersion": 1, "x": 1')],
  ])('refuses a file that is %s', (_words, text) => {
    const { exitCode, output, errors } = runWith(['--check', 'bad.json'], { 'bad.json': text });
    expect([exitCode, output]).toEqual([2, '']);
    expect(errors).toMatch(/^([^\n]+: expected [^\n]+\n)+$/);
  });

  test('names a decision that cannot be read', () => {
    expect(runWith(['--check', 'missing.json']).exitCode).toBe(2);
  });
});

describe('the real command', () => {
  test('answers the question of the article with the bytes of the page’s own core', () => {
    const question = answersOf({
      'team.developers': 10,
      'team.testers': 3,
      'team.sprintWeeks': 2,
      'stack.languages': ['python'],
      'limits.budgetUsdPerMonth': 0,
    });
    const output = execFileSync('node', ['scripts/run.mjs', 'src/cli/recommend.ts', '-'], {
      input: JSON.stringify(question),
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    expect(output).toBe(json.write(buildDecision(readCatalog(), question)));
  });
});

describe('the command with a file of one’s own', () => {
  const own = { 'own.json': '{"formatVersion":1,"name":"Acme","banned":{"alpha":"No contract."}}' };

  test('decides with it, and the decision says so', () => {
    const { exitCode, output } = runWith(['--overlay', 'own.json', 'good.json'], own);
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      catalog: { overlay: { name: 'Acme', tools: [], prices: [], banned: ['alpha'], preferred: [] } },
      activities: [{ eliminated: [{ tool: 'alpha' }] }],
    });
  });

  test('says at a check that the decision was made without it', () => {
    const { exitCode, output } = runWith(['--check', 'decision.json', '--overlay', 'own.json'], own);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/catalog: 2026\.11\.0 of \S+; now 2026\.11\.0 of \S+ with the own file “Acme”/);
  });

  test('refuses a bad one by the path and decides nothing', () => {
    const bad = { 'own.json': '{"formatVersion":1,"banned":{"omega":"No."}}' };
    expect(runWith(['--overlay', 'own.json', 'good.json'], bad)).toMatchObject({
      exitCode: 2,
      output: '',
      errors: expect.stringMatching(/^banned\.omega: expected the id of a tool/),
    });
    expect(runWith(['--overlay', 'none.json', 'good.json']).errors).toContain('"none.json"');
    expect(runWith(['good.json', '--overlay']).errors).toMatch(/^Usage/);
  });
});
