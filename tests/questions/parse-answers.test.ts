import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { withAnswer, valueAt, type Answers } from '../../src/questions/answers.ts';
import { parseAnswers, parseAnswersText } from '../../src/questions/parse-answers.ts';
import { problemLine } from '../../src/questions/problem.ts';
import { questions } from '../../src/questions/registry.ts';
import { answerFor, answersFor } from '../scoring/arbitrary-answers.ts';
import { toolIds } from '../scoring/arbitrary-tools.ts';
import { toolOf } from '../scoring/examples.ts';

const catalog = createCatalog([
  ...toolIds.map((id) => toolOf(id)),
  toolOf('github-actions', { name: 'GitHub Actions', aliases: ['GHA', 'GitHub workflows'] }),
]);

const minimal: Answers = { formatVersion: 1, activities: ['ci-cd'] };

const problemsOf = (value: unknown) => parseAnswers(value, catalog).problems ?? [];
const linesOf = (value: unknown) => problemsOf(value).map(problemLine);
const textLines = (text: string) => (parseAnswersText(text, catalog).problems ?? []).map(problemLine);

const answered = questions.filter(({ path }) => path !== 'activities');

/** A value of no question's type. */
const wrong = { not: ['an', 'answer'] };

describe('answers that follow the format', () => {
  test('are taken as they are', () => {
    fc.assert(
      fc.property(answersFor(), (answers) => {
        expect(parseAnswers(answers, catalog)).toEqual({ answers });
      }),
      { numRuns: 1000 },
    );
  });

  test('are the same after a round trip through text', () => {
    fc.assert(
      fc.property(answersFor(), (answers) => {
        expect(parseAnswersText(JSON.stringify(answers), catalog)).toEqual({ answers });
      }),
      { numRuns: 300 },
    );
  });

  test.each(answered.map((question) => [question.path, question] as const))(
    'may answer %s alone',
    (path, question) => {
      fc.assert(
        fc.property(answerFor(question), (value) => {
          const { answers, problems } = parseAnswers(withAnswer(minimal, path, value), catalog);
          expect(problems).toBeUndefined();
          expect(answers === undefined ? undefined : valueAt(answers, path)).toEqual(value);
        }),
        { numRuns: 20 },
      );
    },
  );

  test('may be nothing but the activities', () => {
    expect(parseAnswers(minimal, catalog)).toEqual({ answers: minimal });
  });
});

describe('a wrong value', () => {
  test.each(answered.map(({ path, control }) => [path, control.kind] as const))(
    'at %s gives one problem that names the path',
    (path, kind) => {
      const value = kind === 'features' ? 'gitops' : wrong;
      expect(problemsOf(withAnswer(minimal, path, value)).map((problem) => problem.path)).toEqual([path]);
    },
  );

  test.each([
    ['team.developers', -1],
    ['team.developers', 1.5],
    ['team.developers', 100_001],
    ['team.developers', '10'],
    ['team.sprintWeeks', 0],
    ['team.sprintWeeks', 9],
    ['limits.budgetUsdPerMonth', -0.01],
    ['priorities.cost', 11],
    ['stack.codeHost', 'sourceforge'],
    ['stack.clouds', 'aws'],
    ['needs.governance.rule', 'x'.repeat(201)],
  ])('%s: %j is out of range', (path, value) => {
    expect(problemsOf(withAnswer(minimal, path, value)).map((problem) => problem.path)).toEqual([path]);
  });

  test('inside a list is named by its place', () => {
    const answers = withAnswer(minimal, 'stack.languages', ['python', 'klingon']);
    expect(problemsOf(answers).map(({ path, got }) => [path, got])).toEqual([
      ['stack.languages.1', '"klingon"'],
    ]);
  });

  test.each(['stack.languages', 'stack.clouds', 'stack.inUse'])('twice in %s is a problem', (path) => {
    const twice = { 'stack.languages': 'python', 'stack.clouds': 'aws', 'stack.inUse': 'kafka' }[path];
    expect(problemsOf(withAnswer(minimal, path, [twice, twice])).map((problem) => problem.path)).toEqual([
      path,
    ]);
  });

  test('does not hide the next one', () => {
    const answers = { ...minimal, team: { developers: -1, sprintWeeks: 'two' }, horoscope: 'lion' };
    expect(
      problemsOf(answers)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(['horoscope', 'team.developers', 'team.sprintWeeks']);
  });
});

describe('the activities', () => {
  test.each([
    [undefined, /^activities: /],
    [[], /^activities: expected at least/],
    [['astrology'], /^activities\.0: /],
    [['ci-cd', 'ci-cd'], /^activities: expected no activity twice/],
    ['ci-cd', /^activities: /],
  ])('%j are refused', (activities, line) => {
    expect(linesOf({ formatVersion: 1, activities })).toEqual([expect.stringMatching(line)]);
  });
});

describe('the version of the format', () => {
  test.each([
    [2, 'formatVersion: expected 1, got 2 (a newer file: update ChooseOps)'],
    [0, 'formatVersion: expected 1, got 0'],
    [1.5, 'formatVersion: expected 1, got 1.5 (a newer file: update ChooseOps)'],
  ])('%j is told apart', (formatVersion, line) => {
    expect(linesOf({ ...minimal, formatVersion, unheardOf: true })).toEqual([line]);
  });

  test.each([undefined, null, '1', true, []])('%j is a problem', (formatVersion) => {
    expect(problemsOf({ ...minimal, formatVersion }).map(({ path }) => path)).toEqual(['formatVersion']);
  });
});

describe('the names of systems', () => {
  const named = (path: string, ...words: readonly string[]) => {
    const { answers } = parseAnswers(withAnswer(minimal, path, words), catalog);
    return answers === undefined ? undefined : valueAt(answers, path);
  };

  test.each(['github-actions', 'GitHub Actions', 'github actions', 'GHA', 'gha', 'GitHub  Workflows'])(
    '"%s" stands for the id of the tool',
    (word) => {
      expect(named('stack.inUse', word)).toEqual(['github-actions']);
      expect(named('limits.exclude', word)).toEqual(['github-actions']);
    },
  );

  test.each(['kafka', 'Kafka', 'Apache Kafka'])('"%s" stands for a neighbour', (word) => {
    expect(named('stack.standard', word)).toEqual(['kafka']);
  });

  test('that mean the same system count once', () => {
    expect(named('stack.inUse', 'GHA', 'kafka', 'GitHub Actions')).toEqual(['github-actions', 'kafka']);
  });

  test('that nobody knows are each a problem at their place', () => {
    const answers = withAnswer(minimal, 'stack.inUse', ['kafka', 'hal-9000', 'GHA', 'skynet']);
    expect(linesOf(answers)).toEqual([
      'stack.inUse.1: expected the id of a known tool or system, got "hal-9000"',
      'stack.inUse.3: expected the id of a known tool or system, got "skynet"',
    ]);
  });

  test('of neighbours are no tools to leave out or replace', () => {
    expect(problemsOf(withAnswer(minimal, 'stack.replacing', ['kafka']))).toHaveLength(1);
    expect(problemsOf(withAnswer(minimal, 'limits.exclude', ['kafka']))).toHaveLength(1);
  });

  test.each(['__proto__', 'constructor', 'toString', '-'])('"%s" is no system', (word) => {
    expect(problemsOf(withAnswer(minimal, 'stack.inUse', [word]))).toHaveLength(1);
  });
});

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const around = (inner: string) => `{"formatVersion":1,"activities":["ci-cd"],${inner}}`;

/** Every text that is no answers file, with the one line that says so. */
const hostile: readonly (readonly [words: string, text: string, line: RegExp])[] = [
  ['nothing', '', /^\(the whole file\): expected JSON, got ""$/],
  ['no JSON', 'developers: 10', /^\(the whole file\): expected JSON, got "developers: 10"$/],
  ['half of a file', '{"formatVersion":1,"activities":["ci-', /^\(the whole file\): expected JSON/],
  ['a number', '42', /^\(the whole file\): expected an object, got 42$/],
  ['null', 'null', /^\(the whole file\): expected an object, got null$/],
  ['a list', '[1]', /^\(the whole file\): expected an object, got \[1\]$/],
  [
    'ten megabytes',
    around(`"team":{"x":"${'y'.repeat(10_000_000)}"}`),
    /characters, got 10000\d+ characters$/,
  ],
  ['100,000 brackets', nested(100_000), /^\(the whole file\): expected /],
  [
    '100,000 brackets in an answer',
    around(`"team":{"developers":${nested(100_000)}}`),
    /^team\.developers: /,
  ],
  ['100,000 brackets in an unknown key', around(`"x":${nested(100_000)}`), /^x: /],
  [
    '100,000 brackets for a version',
    `{"formatVersion":${nested(100_000)},"activities":["ci-cd"]}`,
    /^formatV/,
  ],
  ['a prototype', around('"__proto__":{"admin":true}'), /^__proto__: expected a key of the format/],
  ['a prototype inside', around('"team":{"__proto__":{"developers":1}}'), /^team\.__proto__: expected a key/],
  ['a constructor', around('"constructor":{"prototype":{}}'), /^constructor: expected a key of the format/],
  ['a method', around('"team":{"toString":"x"}'), /^team\.toString: expected a key of the format/],
  [
    'a prototype among the features',
    around('"needs":{"ci-cd":{"features":{"__proto__":"must"}}}'),
    /^needs\.ci-cd\.features\.__proto__: expected a key/,
  ],
  [
    'two million wrong entries',
    around(`"stack":{"languages":[${'1,'.repeat(2_000_000)}1]}`),
    /^stack\.languages\.0: expected one of /,
  ],
  ['a key of two lines', around('"a\\nb":1'), /^a\\u\{a\}b: expected a key of the format/],
  ['a key turned round', around('"\u202Ea":1'), /^\\u\{202e\}a: expected a key of the format/],
  ['half a character', around('"team":{"developers":"\\ud800"}'), /got "\\ud800"$/],
  ['a misspelt key', around('"team":{"develpers":10}'), /^team\.develpers: expected a key of the format/],
];

describe('a text that is no answers file', () => {
  test.each(hostile)('%s: one clear line', (_words, text, line) => {
    const lines = textLines(text);
    expect(lines).toEqual([expect.stringMatching(line)]);
    expect(lines.join('').length).toBeLessThan(300);
  });

  test('never makes the parser throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(textLines(text).length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('any other value gives problems of one line each', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const lines = linesOf(value);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves the prototype of objects alone', () => {
    textLines(around('"__proto__":{"polluted":true}'));
    expect('polluted' in {}).toBe(false);
  });
});
