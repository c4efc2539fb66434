import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-tool-files.ts';
import { isMaintained } from '../../src/catalog/report.ts';
import { allStatements } from '../../src/catalog/statements.ts';
import { eliminatingStatements } from '../../src/cli/catalog/eliminating-statements.ts';
import { files } from './tool-file-rules.ts';

/**
 * How many tools state each of these without a source. No tool is rejected on such a statement, so each is a limit
 * that the catalog cannot enforce. Lower a number when sources are added; it never goes up.
 */
const mostUnverified: Readonly<Record<string, number>> = {
  anyLanguage: 0,
  certifications: 0,
  codeHosts: 0,
  deployment: 0,
  kubernetes: 0,
  languages: 0,
  openness: 1,
  platforms: 0,
  singleSignOn: 0,
  status: 0,
};

const pathOf = (name: string) => (name === 'status' ? name : `facts.${name}`);

const unverifiedTools = (name: string) =>
  allStatements(files)
    .filter(({ path, unverified }) => unverified && path === pathOf(name))
    .map(({ tool }) => tool);

describe('what can eliminate a tool', () => {
  test('is watched, all of it', () => {
    expect(Object.keys(mostUnverified).toSorted()).toEqual(
      [...eliminatingStatements(readCatalog())].toSorted(),
    );
  });

  test.each(Object.entries(mostUnverified))('%s is unverified for at most %i tools', (name, most) => {
    const tools = unverifiedTools(name);
    expect(tools.length, `${pathOf(name)} is unverified in ${tools.join(', ')}`).toBeLessThanOrEqual(most);
  });

  // A tool that has ended is never recommended, and what its makers said of it is often gone: there, unknown is honest.
  test.each(['deployment', 'openness', 'kubernetes', 'licence'])(
    '%s is recorded for every maintained tool',
    (name) => {
      const silent = [...files].filter(([, file]) => isMaintained(file) && file.facts[name] === undefined);
      expect(silent.map(([id]) => `${id}.json facts.${name}: expected a value`)).toEqual([]);
    },
  );
});

describe('what a team pays', () => {
  test('rests on published prices with a source', () => {
    const prices = allStatements(files).filter(({ kind }) => kind === 'prices');
    expect(prices.filter(({ source }) => source === undefined)).toEqual([]);
  });
});
