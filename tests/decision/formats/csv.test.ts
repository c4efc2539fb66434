import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDecision } from '../../../src/decision/build-decision.ts';
import { csvText } from '../../../src/decision/csv-text.ts';
import { fileText } from '../../../src/decision/format.ts';
import csv from '../../../src/decision/formats/csv.ts';
import { answersOf, catalogOf, pricesOf, toolOf } from '../../scoring/examples.ts';
import { csvRows } from '../csv-rows.ts';

const prices = pricesOf({ name: 'Team, yearly', hosting: 'managed', base: 400, unlimitedMinutes: true });

const catalog = catalogOf([
  toolOf('alpha', { name: 'Alpha "CI"', facts: { licence: 'MIT', openness: 'open-source' } }),
  toolOf('beta', { name: '=HYPERLINK("https://example.org")', prices, facts: { deployment: ['managed'] } }),
  toolOf('gone', { name: 'Gone', status: { state: 'discontinued', successors: [] } }),
  toolOf('server', { name: 'Server', activities: { serving: 'core' } }),
]);

const decision = buildDecision(catalog, answersOf({ 'team.developers': 10 }, ['ci-cd', 'serving']));

const table = () => {
  const [head = [], ...rows] = csvRows(csv.write(decision, catalog));
  return rows.map((row) => Object.fromEntries(head.map((title, place) => [title, row[place]])));
};

const rowOf = (tool: string) => table().find((row) => row['Tool id'] === tool) ?? {};

describe('a decision as comma-separated values', () => {
  test('has a row for each tool of each activity, ranked ones first', () => {
    expect(table().map((row) => [row['Activity'], row['Tool id'], row['Left out']])).toEqual([
      ['CI/CD', 'alpha', 'no'],
      ['CI/CD', 'beta', 'no'],
      ['CI/CD', 'gone', 'yes'],
      ['Model serving', 'server', 'no'],
    ]);
  });

  test('has as many cells in each line as in the head', () => {
    const lengths = new Set(csvRows(csv.write(decision, catalog)).map((row) => row.length));
    expect(lengths.size).toBe(1);
  });

  test('gives the numbers of the decision as numbers', () => {
    const beta = decision.activities[0]?.ranking.find(({ tool }) => tool === 'beta');
    const row = rowOf('beta');
    expect(Number(row['Score'])).toBe(beta?.score);
    expect([Number(row['Score low']), Number(row['Score high'])]).toEqual(beta?.scoreRange);
    expect(Number(row['Cost expected (USD a month)'])).toBe(400);
    expect(row['Plan']).toBe('Team, yearly');
    expect(Number(row['Share first'])).toBe(beta?.robustness.first);
  });

  test('gives points by criterion that sum to the score', () => {
    const points = Object.entries(rowOf('alpha')).filter(([title]) => title.startsWith('Points: '));
    const sum = points.reduce((all, [, cell]) => all + Number(cell), 0);
    expect(Math.abs(sum - Number(rowOf('alpha')['Score']))).toBeLessThan(0.00005 * (points.length + 1));
  });

  test('gives the points of each group, as the table of the page shows them', () => {
    const row = rowOf('alpha');
    const points = Object.entries(row).filter(([title]) => title.startsWith('Points of the group '));
    expect(points.map(([title]) => title)).toContain('Points of the group Effort');
    const sum = points.reduce((all, [, cell]) => all + Number(cell), 0);
    expect(Math.abs(sum - Number(row['Score']))).toBeLessThan(0.01);
  });

  test('says in each row what catalog it rests on, and whose own file had a part', () => {
    const version = decision.catalog.version;
    expect(table().map((row) => [row['Catalog version'], row['Own file']])).toEqual(
      table().map(() => [version, 'none']),
    );
    const overlay = { fingerprint: '0123456789abcdef', tools: [], prices: [], banned: [], preferred: [] };
    const own = { ...decision, catalog: { ...decision.catalog, overlay: { ...overlay, name: '=Acme' } } };
    const [head = [], first = []] = csvRows(csv.write(own, catalog));
    expect(first[head.indexOf('Own file')]).toBe("'=Acme 0123456789abcdef");
  });

  test('begins as a file with a byte order mark, and as a text without', () => {
    const text = csv.write(decision, catalog);
    expect(text.startsWith('Activity,')).toBe(true);
    expect(new TextEncoder().encode(fileText(csv, text)).slice(0, 3)).toEqual(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    );
  });

  test('leaves empty what is not known or does not apply', () => {
    expect(rowOf('alpha')['Cost expected (USD a month)']).toBe('');
    expect(rowOf('gone')['Rank']).toBe('');
    expect(rowOf('gone')['Left out by']).not.toBe('');
    expect(rowOf('gone')['Reasons']).toMatch(/discontinued/);
    expect(rowOf('alpha')['Reasons']).toBe('');
  });

  test('keeps quotes, and defuses what a spreadsheet would run', () => {
    expect(rowOf('alpha')['Tool']).toBe('Alpha "CI"');
    expect(rowOf('beta')['Tool']).toBe(`'=HYPERLINK("https://example.org")`);
  });

  test('ends each line with CR and LF', () => {
    const text = csv.write(decision, catalog);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('a cell', () => {
  const read = (cell: string | number) => csvRows(csvText([[cell]]))[0]?.[0];

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\n=1', ' =1', '＝1'])(
    'that begins like the formula %j is prefixed',
    (cell) => {
      expect(read(cell)).toBe(`'${cell}`);
    },
  );

  test.each([-3.5, 0, 1e-7, 12_000])('with the number %d stays that number', (cell) => {
    expect(Number(read(cell))).toBe(cell);
  });

  test('of any text is read back as it was, but for the prefix', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
        const [row] = csvRows(csvText([cells]));
        expect(row?.map((cell, place) => (cell === cells[place] ? cell : cell.slice(1)))).toEqual(cells);
      }),
    );
  });
});
