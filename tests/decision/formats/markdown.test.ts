import { describe, expect, test } from 'vitest';
import { buildDecision } from '../../../src/decision/build-decision.ts';
import { formats } from '../../../src/decision/formats.ts';
import markdown from '../../../src/decision/formats/markdown.ts';
import { reviewDate } from '../../../src/decision/record/review-date.ts';
import type { Answers } from '../../../src/questions/answers.ts';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import type { ToolFile } from '../../../src/catalog/tool-schema.ts';
import { answersOf, catalogOf, pricesOf, toolOf } from '../../scoring/examples.ts';

const prices = pricesOf({ name: 'Team', hosting: 'managed', base: 9.5, unlimitedMinutes: true });

const catalog = catalogOf([
  toolOf('alpha', {
    name: 'Alpha',
    prices,
    facts: { deployment: ['managed'], openness: 'open-source' },
    judgements: { learningEffort: 1 },
  }),
  toolOf('beta', { name: 'Beta', judgements: { learningEffort: 3 } }),
  toolOf('gone', { name: 'Gone', status: { state: 'discontinued', since: '2025', successors: [] } }),
  toolOf('keeper', { name: 'Keeper', activities: { governance: 'core' } }),
]);

const record = (answers: Answers, of: Catalog = catalog) => markdown.write(buildDecision(of, answers), of);

const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('#'));

const below = (text: string, heading: string) => {
  const [, after = ''] = text.split(`${heading}\n`);
  return after.split(/^#/m)[0] ?? '';
};

const usual = buildDecision(catalog, answersOf({ 'team.developers': 10, 'stack.inUse': ['beta', 's3'] }));

describe('a decision record', () => {
  const text = markdown.write(usual, catalog);

  test('has the sections of MADR in their order', () => {
    const top = headings(text).filter((line) => line.startsWith('## ') || line.startsWith('# '));
    expect(top).toEqual([
      '# Choose a tool for CI/CD',
      '## Context and Problem Statement',
      '## Decision Drivers',
      '## Considered Options',
      '## Decision Outcome',
      '## Pros and Cons of the Options',
      '## Left out (1)',
      '## More Information',
    ]);
  });

  test('states the work of the first place apart from its cost, in money only at a named rate', () => {
    const easy = toolOf('easy', { prices, judgements: { operatingEffort: 1 } });
    const workWith = (entries: Readonly<Record<string, unknown>>) =>
      /Own work: .*/.exec(record(answersOf({ 'team.developers': 10, ...entries }), catalogOf([easy])))?.[0];
    expect(workWith({})).toBe('Own work: about 2.17 hours a month; not part of the cost.');
    expect(workWith({ 'workload.hourlyRateUsd': 100 })).toBe(
      'Own work: about 2.17 hours a month, 218 USD at the rate of the team; not part of the cost.',
    );
  });

  test('carries status and the day of the facts, and asks for a review half a year later', () => {
    expect(text.startsWith('---\nstatus: proposed\ndate: 2026-11-25\n---\n')).toBe(true);
    expect(text).toContain('Review by 2027-05-25');
    expect(text).toContain('catalog 2026.11.0, facts of 2026-11-25');
  });

  test('says the answers in words', () => {
    const context = below(text, '## Context and Problem Statement');
    expect(context).toContain('- Developers: 10 people');
    expect(context).toMatch(/- In use: Beta, .*S3/);
  });

  test('lists the weights, largest first, and they sum to the whole', () => {
    const weights = [...below(text, '## Decision Drivers').matchAll(/: ([\d.]+) %$/gm)].map(([, one]) =>
      Number(one),
    );
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(Math.abs(weights.reduce((sum, one) => sum + one, 0) - 100)).toBeLessThan(
      0.05 * weights.length + 0.01,
    );
  });

  test('names the outcome, the cost with its date, and what is for and against each option', () => {
    expect(below(text, '## Decision Outcome')).toMatch(
      /Chosen option: “(Alpha|Beta)”, because it has the most points/,
    );
    expect(below(text, '### Alpha')).toContain('9.50 USD a month on “Team”, prices of May 2026');
    expect(below(text, '### Alpha')).toMatch(
      /Compared with Beta:[^]*- Good, because of “Ease of learning” \(\+\d/,
    );
    expect(below(text, '### Beta')).toMatch(/- Bad, because of “Ease of learning” \(−\d/);
  });

  test('gives every reason against what is left out', () => {
    expect(below(text, '## Left out (1)')).toMatch(/- Gone: It has been discontinued/);
  });

  test('says how firm the first place is, and names the questions left open', () => {
    expect(text).toMatch(/Share of first places in 10,000 samples[^\n]* \(each ± 1\.0 % at most\)/);
    expect(below(text, '## More Information')).toMatch(/Not answered[^\n]*Code host/);
    expect(below(text, '## More Information')).not.toMatch(/Not answered[^\n]*(Importance|Developers)/);
  });

  test('links to the sources of its arguments and to itself, where the caller knows them', () => {
    const source = 'https://example.org/open_(core)';
    const files = new Map<string, ToolFile>([
      [
        'alpha',
        {
          $schema: '../../../public/schema/tool.schema.json',
          name: 'Alpha',
          summary: 'A tool.',
          status: { state: 'active' },
          activities: { 'ci-cd': { coverage: 'core', unverified: true } },
          facts: { openness: { value: 'open-source', source, asOf: '2026-08' } },
          judgements: {},
        },
      ],
    ]);
    const answers = answersOf();
    const other = catalogOf([
      toolOf('alpha', { name: 'Alpha', facts: { openness: 'open-source' } }),
      toolOf('beta', { name: 'Beta', facts: { openness: 'proprietary' } }),
    ]);
    const address = 'https://example.org/results/ci-cd#d=1.abc';
    const linked = markdown.write(buildDecision(other, answers), other, { address, files });
    expect(linked).toMatch(/\(https:\/\/example\.org\/open_%28core%29\), Aug[a-z]* 2026\./);
    expect(linked).toContain(`[Open this decision again, with its answers](${address}).`);
    expect(record(answers, other)).not.toContain('](');
  });

  test('is the same every time', () => {
    expect(record(answersOf({ 'stack.inUse': ['beta', 's3'], 'team.developers': 10 }))).toBe(text);
  });
});

describe('a record of several activities', () => {
  const text = record(answersOf({}, ['ci-cd', 'governance']));

  test('says all outcomes first, then each activity by itself', () => {
    expect(below(text, '## Outcomes in Brief')).toMatch(
      /- CI\/CD: Chosen option: [^\n]*\n- Model governance: Chosen option: “Keeper”, because it is the only one that fits/,
    );
    expect(headings(text)).toContain('## CI/CD');
    expect(headings(text)).toContain('## Model governance');
    expect(headings(text).filter((line) => line === '### Decision Drivers')).toHaveLength(2);
  });
});

test('nothing that fits is said, not hidden', () => {
  const text = record(
    answersOf(),
    catalogOf([toolOf('gone', { status: { state: 'archived', successors: [] } })]),
  );
  expect(below(text, '## Decision Outcome')).toContain(
    'Chosen option: none, because no tool keeps every limit',
  );
});

test('a shared first place stays open', () => {
  const text = record(answersOf(), catalogOf([toolOf('alpha'), toolOf('beta')]));
  expect(below(text, '## Decision Outcome')).toContain('“alpha” and “beta” share the first place');
});

test.each([
  '# Owned',
  'x\n\n## Owned\n\n- [click](javascript:alert(1))',
  '<script>alert(1)</script> <img src=x onerror=alert(1)>',
  '| a | b |\n|---|---|',
  '```\ncode',
  '![x](https://evil.example/x.png) https://evil.example',
  '</li>{{ secrets }}',
])('a hostile text cannot leave its line: %j', (rule) => {
  const answers = answersOf({ 'needs.governance.rule': rule }, ['governance']);
  const text = record(
    answers,
    catalogOf([toolOf('keeper', { name: rule, activities: { governance: 'core' } })]),
  );
  const harmless = record(
    answersOf({ 'needs.governance.rule': 'harmless' }, ['governance']),
    catalogOf([toolOf('keeper', { name: 'harmless', activities: { governance: 'core' } })]),
  );
  expect(text.split('\n')).toHaveLength(harmless.split('\n').length);
  expect(text.replaceAll(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[<>|`[\]{}]|:\/\//);
  expect(headings(text).map((line) => line.replace(/ .*/, ''))).toEqual(
    headings(harmless).map((line) => line.replace(/ .*/, '')),
  );
});

test.each([
  ['2026-11-25', '2027-05-25'],
  ['2026-08-31', '2027-02-28'],
  ['2027-08-31', '2028-02-29'],
  ['2026-12-31', '2027-06-30'],
  ['soon', undefined],
])('facts of %s are looked at again by %s', (date, review) => {
  expect(reviewDate(date)).toBe(review);
});

test('the formats are offered with JSON first', () => {
  expect(formats.map(({ label }) => label)).toEqual(['JSON', 'Markdown', 'CSV']);
});
