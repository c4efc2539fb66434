import { describe, expect, test } from 'vitest';
import { acceptanceOf } from '../../../src/scoring/voices/acceptance.ts';
import { answerKey, compareAnswers } from '../../../src/scoring/voices/compare-answers.ts';
import { compareWeights } from '../../../src/scoring/voices/compare-weights.ts';
import { sharedRanking, type SharedTool } from '../../../src/scoring/voices/shared-ranking.ts';
import { answersOf, rankingOf, toolOf } from '../examples.ts';
import { workedRanking } from '../worked-ranking.ts';

const voice = (id: number, entries: Readonly<Record<string, unknown>> = {}) => ({
  id,
  name: `voice ${id}`,
  answers: answersOf(entries),
});

describe('what voices could accept together', () => {
  /** A tool with rank and score for each voice; no rank where a limit leaves it out. */
  const shared = (id: string, ...places: readonly (readonly [number | undefined, number])[]): SharedTool => ({
    tool: toolOf(id),
    places: places.map(([rank, score]) => ({ rank, score, reasons: [] })),
    score: 0,
    rank: undefined,
  });
  const tools = [
    shared('a', [1, 90], [4, 10]),
    shared('b', [2, 80], [2, 60]),
    shared('c', [3, 50], [1, 70]),
    shared('d', [4, 20], [3, 40]),
    shared('out', [undefined, 99], [5, 5]),
  ];

  const named = (found: readonly { shared: SharedTool; figure: number }[]) =>
    found.map((one) => `${one.shared.tool.id} ${one.figure}`);

  test('by four readings, of tools that nobody’s limits leave out', () => {
    const { inFirstThree, bestWorstRank, borda, leastRegret } = acceptanceOf(tools);
    expect(named(inFirstThree)).toEqual(['b 2', 'c 3']);
    expect(named(bestWorstRank)).toEqual(['b 2']);
    expect(named(borda)).toEqual(['b 4', 'c 4']);
    // b costs each voice ten points of its own first place; the 99 points of what is out are nobody's first place.
    expect(named(leastRegret)).toEqual(['b 10']);
  });
});

test('the weights of voices have a mean and a spread, the widest first', () => {
  const ranking = (fit: number, cost: number, effort: number) =>
    workedRanking(
      [
        { id: 'x', weight: fit, group: 'fit' },
        { id: 'y', weight: cost, group: 'cost' },
        { id: 'z', weight: effort, group: 'effort' },
      ],
      {},
    );
  const heard = [
    { voice: voice(1), ranking: ranking(0.5, 0.375, 0.125) },
    { voice: voice(2), ranking: ranking(0.25, 0.25, 0.5) },
  ];
  const found = compareWeights(heard).map(({ group, weights, mean, spread }) => [
    group,
    weights,
    mean,
    spread,
  ]);
  expect(found.slice(0, 3)).toEqual([
    ['effort', [12.5, 50], 31.25, 37.5],
    ['fit', [50, 25], 37.5, 25],
    ['cost', [37.5, 25], 31.25, 12.5],
  ]);
});

describe('two answers', () => {
  test('are the same whatever the order of their members or keys', () => {
    expect(answerKey(['b', 'a'])).toBe(answerKey(['a', 'b']));
    expect(answerKey({ b: 1, a: 2 })).toBe(answerKey({ a: 2, b: 1 }));
    expect(answerKey({ b: 1, a: 2 })).not.toBe(answerKey({ a: 1, b: 2 }));
  });

  test('that were skipped are the same as an empty list, and as no other', () => {
    expect([answerKey(undefined), answerKey([])]).toEqual(['', '']);
    for (const given of [null, '', 0, false, ['a']]) expect(answerKey(given)).not.toBe('');
  });

  test('about wished features are compared for the activity that is talked of', () => {
    const one = voice(1, { 'needs.ci-cd.features': { gitops: 'must', canary: 'nice' } });
    const other = voice(2, { 'needs.ci-cd.features': { canary: 'nice', gitops: 'must' } });
    const paths = (activity: 'ci-cd' | 'serving') =>
      compareAnswers([one, other], activity).agreed.map(({ question }) => question.path);
    expect(paths('ci-cd')).toEqual(['needs.ci-cd.features']);
    expect(paths('serving')).toEqual([]);
  });
});

describe('the shared ranking', () => {
  const tools = ['b', 'a', 'out', 'last'].map((id) =>
    toolOf(id, { judgements: { learningEffort: id === 'last' ? 5 : 1 } }),
  );
  const heard = (entries: Readonly<Record<string, unknown>>) => ({
    voice: voice(1, entries),
    ranking: rankingOf(tools, answersOf(entries)),
  });

  test('lets equal tools share a rank in the order of their ids, and puts what is out last', () => {
    const found = sharedRanking([heard({ 'limits.exclude': ['out'] }), heard({})]);
    expect(found.map(({ tool, rank }) => [tool.id, rank])).toEqual([
      ['a', 1],
      ['b', 1],
      ['last', 3],
      ['out', undefined],
    ]);
  });
});
