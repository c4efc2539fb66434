import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-tool-files.ts';
import { isMaintained } from '../../src/catalog/report.ts';
import { allStatements } from '../../src/catalog/statements.ts';
import { eliminatingStatements } from '../../src/cli/catalog/eliminating-statements.ts';
import { files } from './tool-file-rules.ts';

/** Maintained tools of which no text was found that says it: unknown is shown, and costs a tool little. */
const silent: Readonly<Record<string, string>> = {
  'dagshub licence': 'only the licence of its client is published',
  'dagshub openness': 'only the licence of its client is published',
  'run-ai licence': 'the maker calls it open source; the licence file was not seen',
};

const pathOf = (name: string) => (name === 'status' ? name : `facts.${name}`);

const unverifiedTools = (name: string) =>
  allStatements(files)
    .filter(({ path, unverified }) => unverified && path === pathOf(name))
    .map(({ tool }) => tool);

describe('what can eliminate a tool', () => {
  test.each([...eliminatingStatements(readCatalog()), 'licence'])(
    '%s is never stated without a source',
    (name) => {
      expect(unverifiedTools(name)).toEqual([]);
    },
  );

  // A tool that has ended is never recommended, and what its makers said of it is often gone: there, unknown is honest.
  test.each(['deployment', 'openness', 'kubernetes', 'licence'])(
    '%s is recorded for every maintained tool, but for those that are named with a reason',
    (name) => {
      const unrecorded = [...files].filter(
        ([, file]) => isMaintained(file) && file.facts[name] === undefined,
      );
      const named = Object.keys(silent).filter((entry) => entry.endsWith(` ${name}`));
      expect(unrecorded.map(([id]) => `${id} ${name}`)).toEqual(named);
    },
  );
});

describe('what a team pays', () => {
  test('rests on published prices with a source', () => {
    const prices = allStatements(files).filter(({ kind }) => kind === 'prices');
    expect(prices.filter(({ source }) => source === undefined)).toEqual([]);
  });
});
