import { describe, expect, test } from 'vitest';
import type { Tool } from '../../src/catalog/tool.ts';
import { verdictOf } from '../../src/scoring/explanation.ts';
import { compareTools, guessedSide } from '../../src/scoring/pairwise.ts';
import { between, guessed, known } from '../../src/scoring/criterion.ts';
import { answersOf, pricesOf, rankingOf, toolOf } from './examples.ts';

/** As good as it gets in everything that is recorded here, but for what the test says. */
const tool = (id: string, parts: Partial<Tool> = {}) =>
  toolOf(id, {
    facts: { deployment: ['managed'], githubStars: 5000, firstRelease: 2015, openness: 'open-source' },
    judgements: { operatingEffort: 2, setupEffort: 2, learningEffort: 2 },
    prices: pricesOf({ name: 'Free', hosting: 'managed', base: 0, unlimitedMinutes: true }),
    ...parts,
  });

const compared = (first: Tool, second: Tool) => {
  const ranking = rankingOf([first, second], answersOf({ 'team.developers': 10 }));
  const [a, b] = ranking.ranked;
  if (a === undefined || b === undefined) throw new Error('expected two tools that fit');
  return { ranking, a, b, pairwise: compareTools(ranking, a, b) };
};

describe('an unknown fact', () => {
  test.each([
    ['a full guess against anything', guessed(0, 0.35, 1), known(1), 'first'],
    ['the other way round', known(1), guessed(0, 0.35, 1), 'second'],
    ['two guesses', guessed(0, 0.4, 1), guessed(0, 0.5, 1), 'both'],
    ['a gap that cannot undo the difference', guessed(0.6, 0.7, 0.8), known(0.5), null],
    ['an estimate, which is no guess', between(0, 0.5, 1), known(0.6), null],
  ])('%s', (_, a, b, side) => {
    expect(guessedSide(a, b)).toBe(side);
  });

  test('is no argument, though it counts in the score', () => {
    const { prices, ...silent } = tool('silent');
    expect(prices).toBeDefined();
    const { a, b, pairwise } = compared(tool('priced'), silent);
    expect([a.tool.id, b.tool.id]).toEqual(['priced', 'silent']);
    expect(pairwise.differences).toMatchObject([{ criterion: { id: 'out-of-pocket' }, guessed: 'second' }]);
    expect(pairwise.decisive).toEqual([]);
    expect(pairwise.dominates).toBe(false);
  });

  test('speaks for nobody either', () => {
    const facts = { deployment: ['managed' as const], firstRelease: 2015, openness: 'open-source' as const };
    const { pairwise } = compared(
      tool('starless', { facts, judgements: { operatingEffort: 1, setupEffort: 1, learningEffort: 1 } }),
      tool('starry'),
    );
    expect(pairwise.decisive.length).toBeGreaterThan(0);
    expect(pairwise.decisive.every(({ criterion }) => criterion.group === 'effort')).toBe(true);
    expect(pairwise.counterArgument).toBeNull();
  });

  test('sets no tool apart in its verdict', () => {
    const facts = { deployment: ['managed' as const], firstRelease: 2015, openness: 'open-source' as const };
    const starry = ['a', 'b', 'c'].map((id) =>
      tool(id, { facts: { ...facts, githubStars: 60_000, surveyShare: 0.3 } }),
    );
    const ranking = rankingOf([...starry, tool('starless', { facts })], answersOf());
    const starless = ranking.ranked.find((one) => one.tool.id === 'starless');
    if (starless === undefined) throw new Error('expected the tool to fit');
    expect(verdictOf(ranking, starless)).not.toMatch(/adoption/);
  });
});
