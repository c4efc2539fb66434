import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../scripts/write-schema.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { buildDecision, gapsIn } from '../../src/decision/build-decision.ts';
import { decisionSchema, type Decision } from '../../src/decision/decision-schema.ts';
import json from '../../src/decision/formats/json.ts';
import { parseDecisionText } from '../../src/decision/parse-decision.ts';
import { reEvaluate } from '../../src/decision/re-evaluate.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { answersFor, ciCdAnswers } from '../scoring/arbitrary-answers.ts';
import { toolIds, toolsArbitrary } from '../scoring/arbitrary-tools.ts';
import { answersOf, catalogOf, toolOf } from '../scoring/examples.ts';

/** A catalog that knows every id that generated answers name, a few of them by generated facts. */
const catalogs = toolsArbitrary(4).map((tools) => {
  const rest = toolIds.filter((id) => tools.every((tool) => tool.id !== id));
  return catalogOf([...tools, ...rest.map((id) => toolOf(id, { activities: {} }))]);
});

const cases = fc.tuple(catalogs, fc.oneof(ciCdAnswers(), answersFor()));

/** One activity alone, where every pair of answers is tried. */
const singles = fc.tuple(catalogs, fc.oneof(ciCdAnswers(), answersFor({ activities: ['serving'] })));

const reversed = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
};

/** A decision samples thousands of weightings and tries thousands of answers, so a few of them are enough. */
const some = { numRuns: 20 };
const few = { numRuns: 5 };

const results = (catalog: Catalog, answers: Answers) => buildDecision(catalog, answers, 'brief');

describe('a decision', () => {
  test('follows its own format', () => {
    fc.assert(
      fc.property(singles, ([catalog, answers]) => {
        expect(v.safeParse(decisionSchema, buildDecision(catalog, answers)).issues).toBeUndefined();
      }),
      few,
    );
  });

  test('has the same bytes whatever the order of the keys of the answers', () => {
    fc.assert(
      fc.property(singles, ([catalog, answers]) => {
        const turned = reversed(answers) as Answers;
        expect(json.write(buildDecision(catalog, turned))).toBe(json.write(buildDecision(catalog, answers)));
      }),
      few,
    );
  });

  test('read back is the decision that was written', () => {
    fc.assert(
      fc.property(singles, ([catalog, answers]) => {
        const decision = buildDecision(catalog, answers);
        expect(parseDecisionText(json.write(decision), catalog)).toEqual({ decision, answers });
      }),
      few,
    );
  });

  test('holds on the catalog that it was made on', () => {
    fc.assert(
      fc.property(cases, ([catalog, answers]) => {
        const rechecks = reEvaluate(catalog, results(catalog, answers), answers);
        expect(rechecks.map(({ activity }) => activity)).toEqual(answers.activities);
        expect(rechecks.every(({ holds, changes }) => holds && changes.length === 0)).toBe(true);
      }),
      some,
    );
  });

  test('explains each score by contributions that sum to it', () => {
    fc.assert(
      fc.property(cases, ([catalog, answers]) => {
        for (const { ranking } of results(catalog, answers).activities)
          for (const { score, contributions } of ranking) {
            const sum = contributions.reduce((all, { points }) => all + points, 0);
            // Every figure is rounded to four decimals.
            expect(Math.abs(sum - score)).toBeLessThan(0.00005 * (contributions.length + 1));
          }
      }),
      some,
    );
  });

  test('ends with a line break and is indented', () => {
    const text = json.write(results(catalogOf([]), answersOf()));
    expect(text.startsWith('{\n  "formatVersion": 1')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('names the questions that apply and were skipped, and no others', () => {
    const gaps = gapsIn(answersOf({ 'team.developers': 10 }));
    expect(gaps).toContain('stack.codeHost');
    expect(gaps).not.toContain('team.developers');
    expect(gaps).not.toContain('needs.serving.mode');
  });
});

describe('an old decision', () => {
  const judged = (id: string, learningEffort: number) => toolOf(id, { judgements: { learningEffort } });
  const before = catalogOf([judged('alpha', 1), judged('beta', 3)]);
  const decision = results(before, answersOf());

  test('says who lost the first place to whom', () => {
    const after = catalogOf([judged('alpha', 5), judged('beta', 3)]);
    const [recheck] = reEvaluate(after, decision, answersOf());
    expect(recheck?.holds).toBe(false);
    expect(recheck?.changes[0]).toBe('First place went from alpha to beta.');
    expect(recheck?.changes).toHaveLength(3);
  });

  test('holds if only others moved', () => {
    const after = catalogOf([judged('alpha', 1), judged('beta', 5), judged('gamma', 4)]);
    expect(reEvaluate(after, decision, answersOf())).toMatchObject([
      { activity: 'ci-cd', holds: true, changes: [] },
    ]);
  });

  test('says that a tool has left the catalog', () => {
    const [recheck] = reEvaluate(catalogOf([judged('beta', 3)]), decision, answersOf());
    expect(recheck?.changes.join(' ')).toContain('now not in the catalog');
  });

  test('says why a tool is now left out', () => {
    const gone = { ...judged('alpha', 1), status: { state: 'archived' as const, successors: [] } };
    const [recheck] = reEvaluate(catalogOf([gone, judged('beta', 3)]), decision, answersOf());
    expect(recheck?.changes.join(' ')).toContain('now left out: Its repository is archived.');
  });

  test('reports a tie that was broken', () => {
    const tied = results(catalogOf([judged('alpha', 1), judged('beta', 1)]), answersOf());
    const [recheck] = reEvaluate(before, tied, answersOf());
    expect(recheck?.changes[0]).toBe('First place went from alpha and beta to alpha.');
  });

  test('of an activity that the answers no longer choose does not hold', () => {
    const [recheck] = reEvaluate(before, decision, answersOf({}, ['serving']));
    expect(recheck?.holds).toBe(false);
  });
});

describe('a decision written before the close look was added', () => {
  const catalog = catalogOf([toolOf('one', { judgements: { learningEffort: 1 } }), toolOf('two')]);
  const answers = answersOf({ 'team.developers': 10 });
  const old = JSON.parse(json.write(buildDecision(catalog, answers))) as Decision;
  for (const activity of old.activities) {
    delete activity.weightStability;
    delete activity.challengers;
    delete activity.firstOverSecond;
    delete activity.nextQuestions;
    activity.changes = activity.changes.filter(({ kind }) => kind === 'answer');
    for (const { robustness } of activity.ranking) {
      delete robustness.centralWeights;
      delete robustness.confidence;
      delete robustness.beatenByFirst;
    }
  }

  test('is read, and holds', () => {
    const parsed = parseDecisionText(JSON.stringify(old, null, 2), catalog);
    expect(parsed.problems).toBeUndefined();
    expect(parsed.decision).toEqual(old);
    expect(reEvaluate(catalog, old, answers)).toMatchObject([{ holds: true, movements: [] }]);
  });
});

describe('a damaged decision', () => {
  test.each([
    ['100,000 brackets', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['a list of lists', '[["python"]]'],
    ['infinity', '1e999'],
  ])('whose change is %s is refused', (_words, value) => {
    const catalog = catalogOf([toolOf('a')]);
    const decision = buildDecision(catalog, answersOf());
    const change = `{"kind":"answer","path":"team.developers","to":${value},"first":"a","lead":1,"canChoose":true,"wasEliminated":false}`;
    const text = JSON.stringify(decision).replace('"changes":[]', `"changes":[${change}]`);
    expect(parseDecisionText(text, catalog).problems).toEqual([
      expect.objectContaining({ path: 'activities.0.changes.0.to', expected: 'an answer or null' }),
    ]);
  });

  const catalog = catalogOf([toolOf('one')]);
  const sound = json.write(buildDecision(catalog, answersOf({ 'team.developers': 10 })));
  const damaged = (change: (decision: Decision) => unknown) =>
    parseDecisionText(JSON.stringify(change(JSON.parse(sound) as Decision)), catalog).problems?.map(
      ({ path }) => path,
    );

  test.each<[string, (decision: Decision) => unknown, string]>([
    ['without its catalog', ({ catalog: _gone, ...rest }) => rest, 'catalog'],
    ['with a foreign key', (decision) => ({ ...decision, extra: 1 }), 'extra'],
    ['with a newer version', (decision) => ({ ...decision, formatVersion: 2 }), 'formatVersion'],
    [
      'with answers that name an unknown tool',
      ({ answers, ...rest }) => ({ ...rest, answers: { ...answers, stack: { inUse: ['skynet'] } } }),
      'answers.stack.inUse.0',
    ],
    [
      'with a wrong answer',
      ({ answers, ...rest }) => ({ ...rest, answers: { ...answers, team: { developers: -1 } } }),
      'answers.team.developers',
    ],
    ['with a list in place of an object', () => [], ''],
  ])('%s is refused by the path', (_words, change, path) => {
    expect(damaged(change)).toEqual([path]);
  });

  test('that is cut off is not JSON', () => {
    expect(parseDecisionText(sound.slice(0, -10), catalog).problems).toHaveLength(1);
  });
});

describe('the published JSON Schemas', () => {
  const schemas = [...jsonSchemas()];

  test.each(schemas)('%s is up to date: run `npm run schema`', (name, text) => {
    expect(readFileSync(`public/schema/${name}`, 'utf8')).toBe(text);
  });

  const validatorOf = (name: string) => {
    const text = new Map(schemas).get(name) ?? '';
    return new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(text) as object);
  };

  test('accept every generated set of answers', () => {
    const validate = validatorOf('answers.schema.json');
    fc.assert(
      fc.property(answersFor(), (answers) => {
        validate(answers);
        expect(validate.errors).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('refuse answers with an unknown key or a wrong type', () => {
    const validate = validatorOf('answers.schema.json');
    expect(validate(answersOf({ 'team.develpers': 10 }))).toBe(false);
    expect(validate(answersOf({ 'team.developers': 'ten' }))).toBe(false);
    expect(validate({ formatVersion: 1 })).toBe(false);
  });

  test('accept every decision', () => {
    const validate = validatorOf('decision.schema.json');
    fc.assert(
      fc.property(singles, ([catalog, answers]) => {
        validate(JSON.parse(json.write(buildDecision(catalog, answers))));
        expect(validate.errors).toBeNull();
      }),
      few,
    );
  });
});
