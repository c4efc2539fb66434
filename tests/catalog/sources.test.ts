import { describe, expect, test } from 'vitest';
import { allStatements } from '../../src/catalog/statements.ts';
import { catalogVersion } from '../../src/catalog/version.ts';
import { suppressedHosts } from '../../src/cli/catalog/suppressed-hosts.ts';
import { movingSources } from './moving-sources.ts';
import { isPinned } from './pinned-source.ts';
import { faults, files, statementFaults } from './tool-file-rules.ts';

const addresses = new Set(
  allStatements(files).flatMap(({ source }) => (source === undefined ? [] : [source])),
);
const excused = movingSources.flatMap((group) => group.addresses);

describe('every statement', () => {
  test('has a source with a date, or is marked unverified, never both', () => {
    expect(
      statementFaults(({ source, asOf, unverified }) =>
        unverified === (source === undefined) && (source === undefined) === (asOf === undefined)
          ? null
          : 'expected either source and asOf, or unverified: true',
      ),
    ).toEqual([]);
  });

  test('has an https address as its source', () => {
    expect(
      statementFaults(({ source }) =>
        source === undefined || (URL.canParse(source) && source.startsWith('https://'))
          ? null
          : `expected an https address, found ${source}`,
      ),
    ).toEqual([]);
  });

  test('points on code hosts at a tag or commit, never at what moves', () => {
    expect(
      statementFaults(({ source }) =>
        source === undefined || isPinned(source) || excused.includes(source)
          ? null
          : `expected a tag or commit, found ${source}`,
      ),
    ).toEqual([]);
  });

  test('is no younger than the catalog', () => {
    const late = (day: string | undefined) => day !== undefined && day > catalogVersion.date;
    expect([
      ...statementFaults(({ asOf }) =>
        late(asOf) ? `expected at most ${catalogVersion.date}, found ${asOf}` : null,
      ),
      ...faults(({ status: { since } }) =>
        late(since) ? [`status.since: expected at most ${catalogVersion.date}, found ${since}`] : [],
      ),
    ]).toEqual([]);
  });
});

describe('the list of sources that move', () => {
  test('holds only what is still needed, each once', () => {
    expect(excused.filter((address) => !addresses.has(address) || isPinned(address))).toEqual([]);
    expect(new Set(excused).size).toBe(excused.length);
  });
});

describe('the list of hosts that the check of sources leaves out', () => {
  test('holds only hosts of sources, each with a reason', () => {
    const hosts = new Set([...addresses].map((address) => new URL(address).hostname));
    expect(suppressedHosts.filter(({ host }) => !hosts.has(host))).toEqual([]);
    expect(suppressedHosts.filter(({ reason }) => reason.length < 10)).toEqual([]);
  });
});

describe('a pinned source', () => {
  const commit = '0460e4095b136e687f3647e7c2420427b90ae4dc';

  test.each([
    `https://github.com/github/docs/blob/${commit}/a.md`,
    `https://github.com/github/docs/tree/${commit}`,
    'https://github.com/endoflife-date/endoflife.date/blob/a70eca337/products/argo-cd.md',
    `https://github.com/a/b/commit/${commit}`,
    'https://github.com/apache/nifi/tree/rel/nifi-2.11.0',
    'https://github.com/h2oai/h2o-3/tree/RELEASE-0.1.3',
    'https://github.com/a/b/issues/12',
    'https://github.com/a/b/pull/12/files',
    'https://github.com/a/b/releases/tag/v1.2',
    `https://raw.githubusercontent.com/a/b/${commit}/README.md`,
    'https://raw.githubusercontent.com/a/b/refs/tags/v1/README.md',
    'https://gitlab.com/a/b/-/blob/v17.0.0-ee/doc/index.md',
    `https://codeberg.org/a/b/src/commit/${commit}/README.md`,
    'https://api.github.com/repos/a/b',
    'https://docs.gitlab.com/runner/',
  ])('may be %s', (address) => {
    expect(isPinned(address)).toBe(true);
  });

  test.each([
    'https://github.com/a/b',
    'https://github.com/a',
    'https://github.com/a/b/blob/main/README.md',
    'https://github.com/a/b/blob/feature/README.md',
    'https://github.com/a/b/wiki/Home',
    'https://github.com/a/b/releases',
    'https://github.com/a/b/raw/master/v2/README.md',
    'https://www.github.com/a/b/tree/HEAD',
    'https://raw.githubusercontent.com/a/b/main/README.md',
    'https://raw.githubusercontent.com/a/b/refs/heads/v2/README.md',
    'https://raw.githubusercontent.com/ray-project/ray/actor-cancel/doc/a.md',
    'https://gitlab.com/a/b/-/blob/master/doc/index.md',
    'https://codeberg.org/a/b/src/branch/main/README.md',
  ])('is not %s', (address) => {
    expect(isPinned(address)).toBe(false);
  });
});
