import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readToolFiles } from '../../src/catalog/read-tool-files.ts';
import { toTool } from '../../src/catalog/tool.ts';
import { toolFileSchema } from '../../src/catalog/tool-schema.ts';
import { answersOf, rankingOf, toolOf } from '../scoring/examples.ts';
import { hasNoNumber, hostileTexts, settings } from './hostile.ts';

const files = [...readToolFiles()].filter(([, file]) => file.activities['ci-cd'] !== undefined);
const answers = answersOf({ 'team.developers': 10, 'team.sprintWeeks': 2, 'limits.budgetUsdPerMonth': 100 });

const parsedOrUndefined = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

test('any tool file is either refused, or has finite scores and links to https alone', () => {
  const sound = fc.constantFrom(...files).map(([, file]) => file);
  fc.assert(
    fc.property(hostileTexts(sound), (text) => {
      const parsed = v.safeParse(toolFileSchema, parsedOrUndefined(text));
      if (!parsed.success) return;
      const { website, status, prices } = parsed.output;
      for (const link of [website, status.source, prices?.source]) {
        if (link !== undefined) expect(new URL(link).protocol).toBe('https:');
      }
      const tool = toTool('hostile', parsed.output);
      const { ranked, eliminated } = rankingOf([tool, toolOf('other')], answers);
      expect(hasNoNumber([...ranked, ...eliminated].map(({ score }) => score))).toBe(false);
      expect(hasNoNumber(ranked.map(({ way }) => way.cost))).toBe(false);
    }),
    settings,
  );
});

test('an address of a hundred thousand dots is refused without being tried in every way', () => {
  const [, sound] = files[0] ?? [];
  const website = `https://${'.'.repeat(100_000)} `;
  expect(v.is(toolFileSchema, { ...sound, website })).toBe(false);
});
