import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fingerprintOf } from '../../src/catalog/fingerprint.ts';
import { ownMarkInWords, versionInWords } from '../../src/catalog/overlay-in-words.ts';
import type { Overlay } from '../../src/catalog/overlay-schema.ts';
import { overlaidFile, withOverlay } from '../../src/catalog/overlay.ts';
import { readCatalog } from '../../src/catalog/read-tool-files.ts';
import { parseOverlayText } from '../../src/decision/parse-overlay.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import { answersOf, catalogOf, pricesOf, toolOf } from '../scoring/examples.ts';

const catalog = catalogOf([
  toolOf('alpha', { prices: pricesOf({ name: 'Team', hosting: 'managed', base: 300 }) }),
  toolOf('beta'),
  toolOf('gamma'),
]);

const overlayOf = (file: object): Overlay => {
  const parsed = parseOverlayText(JSON.stringify({ formatVersion: 1, ...file }), catalog);
  if (parsed.overlay === undefined) throw new Error(JSON.stringify(parsed.problems));
  return parsed.overlay;
};

const house = {
  name: 'House CI',
  summary: 'Ours.',
  activities: { 'ci-cd': { coverage: 'core' } },
  facts: { openness: { value: 'proprietary' }, auditLog: { value: 'yes', unverified: true } },
};
const agreed = { currency: 'USD', asOf: '2026-10', plans: [{ name: 'Deal', hosting: 'managed', base: 10 }] };

const answers = answersOf({ 'team.developers': 5 });
const scores = (of: typeof catalog) =>
  rankActivity(of, answers, 'ci-cd').ranked.map(({ tool, score }) => [tool.id, score]);

test('a file that says nothing changes no result', () => {
  expect(scores(withOverlay(catalog, overlayOf({})))).toEqual(scores(catalog));
});

test('a tool of one’s own takes part, its word counts as confirmed, and nobody else’s score changes', () => {
  const merged = withOverlay(catalog, overlayOf({ tools: { 'house-ci': house } }));
  expect(merged.find('house-ci')).toMatchObject({ overlay: { own: true }, unverified: ['auditLog'] });
  expect(scores(merged).filter(([id]) => id !== 'house-ci')).toEqual(scores(catalog));
  expect(catalog.find('house-ci')).toBeUndefined();
});

test('negotiated prices stand in place of the published ones, in the ranking and in the file that is shown', () => {
  const overlay = overlayOf({ prices: { alpha: agreed } });
  const merged = withOverlay(catalog, overlay);
  const alpha = rankActivity(merged, answers, 'ci-cd').ranked.find(({ tool }) => tool.id === 'alpha');
  expect(alpha?.way.cost).toMatchObject({ known: true, expected: 10, asOf: '2026-10' });
  expect(merged.find('alpha')?.overlay).toEqual({ prices: true });
  const { 'house-ci': file } = overlayOf({ tools: { 'house-ci': house } }).tools;
  expect(overlaidFile(overlay, 'alpha', file)?.prices).toEqual(agreed);
  expect(overlaidFile(overlay, 'beta', file)).toBe(file);
});

test('a banned tool is left out with the reason of the file', () => {
  const merged = withOverlay(catalog, overlayOf({ banned: { beta: 'No contract.' } }));
  expect(rankActivity(merged, answers, 'ci-cd').eliminated).toMatchObject([
    {
      tool: { id: 'beta' },
      reasons: [
        {
          constraint: 'organisation-ban',
          because: 'Your organisation does not allow it: No contract.',
        },
      ],
    },
  ]);
});

test('a preferred tool is worth what a standard is, and only where it does the job', () => {
  const merged = withOverlay(catalog, overlayOf({ preferred: { gamma: 'We know it.' } }));
  const { ranked, criteria } = rankActivity(merged, answers, 'ci-cd');
  expect(ranked[0]?.tool.id).toBe('gamma');
  const place = criteria.findIndex(({ criterion }) => criterion.id === 'existing-tools-fit');
  expect(ranked.map(({ values }) => values[place]?.value)).toEqual([1, 0.2, 0.2]);
  const elsewhere = rankActivity(merged, answers, 'serving');
  expect(elsewhere.criteria.map(({ criterion }) => criterion.id)).not.toContain('existing-tools-fit');
});

test('marks and versions say that a file of one’s own had a part', () => {
  const merged = withOverlay(
    catalog,
    overlayOf({
      name: 'Acme',
      tools: { 'house-ci': house },
      prices: { alpha: agreed },
      banned: { alpha: 'No.' },
    }),
  );
  expect(merged.tools.map(ownMarkInWords)).toEqual([
    'your own file: prices, not allowed',
    undefined,
    undefined,
    'your own file',
  ]);
  expect(versionInWords(merged)).toMatch(
    /^2026\.11\.0 of 2026-11-25 with the own file “Acme” \([0-9a-f]{16}\)$/,
  );
  expect(versionInWords(catalog)).toBe('2026.11.0 of 2026-11-25');
});

test('the fingerprint knows a change but no order of keys', () => {
  expect(fingerprintOf({ a: 1, b: [2, { c: 3, d: 4 }] })).toBe(
    fingerprintOf({ b: [2, { d: 4, c: 3 }], a: 1 }),
  );
  expect(fingerprintOf({ a: 1 })).not.toBe(fingerprintOf({ a: 2 }));
});

test('the template for download is a sound file', () => {
  const text = readFileSync('public/templates/overlay.json', 'utf8');
  expect(parseOverlayText(text, readCatalog()).problems).toBeUndefined();
});
