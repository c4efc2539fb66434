import { describe, expect, test } from 'vitest';
import { countFirstWins, pairwiseWinning } from '../../../src/scoring/robustness/pairwise-winning.ts';
import { createRandom } from '../../../src/scoring/robustness/random.ts';
import { errorBoundOf, rowsOf, sampleScores } from '../../../src/scoring/robustness/sampling.ts';
import { choiceEntropy, confidenceFactor, runSmaa } from '../../../src/scoring/robustness/smaa.ts';
import { fixedWeights, type WeightSampler } from '../../../src/scoring/robustness/weight-samplers.ts';

const exactly = (id: string, ...values: readonly number[]) => ({ id, low: values, high: values });

/** Three tools of which the last is a compromise between the others. */
const alternatives = [exactly('a', 1, 0), exactly('b', 0, 1), exactly('c', 0.5, 0.5)];

const draws = [
  [0.75, 0.25],
  [0.25, 0.75],
  [0.5, 0.5],
  [1, 0],
];

/** Four draws: the first and last are won by a, the second by b, and in the third all are level. */
const inTurn = (): WeightSampler => {
  let draw = 0;
  return (_random, out) => {
    out.set(draws[draw % draws.length] ?? []);
    draw += 1;
  };
};

const options = { samples: 4, seed: 1 };

const closeTo = (found: readonly number[] | null | undefined, expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length);
  for (const [place, one] of expected.entries()) expect(found?.[place]).toBeCloseTo(one, 12);
};

describe('sampled ranks', () => {
  test('are shares of the draws; those that are level share the ranks between them', () => {
    const { alternatives: found } = runSmaa(alternatives, inTurn(), options);
    const third = 1 / 3;
    closeTo(found[0]?.ranks, [(2 + third) / 4, third / 4, (1 + third) / 4]);
    closeTo(found[1]?.ranks, [(1 + third) / 4, third / 4, (2 + third) / 4]);
    closeTo(found[2]?.ranks, [third / 4, (3 + third) / 4, third / 4]);
  });

  test('come with the mean weights of the draws that were won, a shared win in part', () => {
    const { alternatives: found } = runSmaa(alternatives, inTurn(), options);
    closeTo(found[0]?.centralWeights, [(1.75 + 1 / 6) / (7 / 3), (0.25 + 1 / 6) / (7 / 3)]);
    closeTo(found[1]?.centralWeights, [0.3125, 0.6875]);
    closeTo(found[2]?.centralWeights, [0.5, 0.5]);
  });

  test('have no central weights for what never wins', () => {
    const { alternatives: found } = runSmaa([...alternatives, exactly('d', 0, 0)], inTurn(), options);
    expect(found[3]?.centralWeights).toBeNull();
    expect(found[3]?.ranks[0]).toBe(0);
  });

  test('say how many draws they rest on, and how far they may be off', () => {
    expect(runSmaa(alternatives, inTurn(), options)).toMatchObject({ samples: 4, errorBound: 0.49 });
    expect(errorBoundOf(10_000)).toBeCloseTo(0.0098, 12);
  });

  test('of nothing are nothing', () => {
    expect(runSmaa([], fixedWeights([]), options).alternatives).toEqual([]);
  });

  test('show the scores of each draw to whoever looks on', () => {
    const seen: number[][] = [];
    runSmaa(alternatives, inTurn(), options, (scores) => seen.push([...scores]));
    expect(seen).toEqual([
      [0.75, 0.25, 0.5],
      [0.25, 0.75, 0.5],
      [0.5, 0.5, 0.5],
      [1, 0, 0.5],
    ]);
  });
});

describe('how often one beats another', () => {
  test('is counted by pairs, a level draw half for both', () => {
    expect(pairwiseWinning(alternatives, inTurn(), options)).toEqual([
      [0, 0.625, 0.625],
      [0.375, 0, 0.375],
      [0.375, 0.625, 0],
    ]);
  });

  test('can be counted for the first alone while others look on', () => {
    const wins = countFirstWins(3);
    runSmaa(alternatives, inTurn(), options, wins.look);
    expect(wins.shares(4)).toEqual([0.5, 0.625, 0.625]);
  });
});

describe('the sampling of values', () => {
  const scoresOf = (tool: { id: string; low: readonly number[]; high: readonly number[] }) => {
    const seen: number[] = [];
    sampleScores([tool], fixedWeights([0.25, 0.75]), { samples: 3, seed: 5 }, ([score = NaN]) => {
      seen.push(score);
    });
    return seen;
  };

  test('takes what is known as it is', () => {
    expect(scoresOf(exactly('known', 1, 0.5))).toEqual([0.625, 0.625, 0.625]);
  });

  test('draws what is not known evenly between its bounds, from the tool’s own stream', () => {
    const random = createRandom(5, 'open');
    const found = scoresOf({ id: 'open', low: [0.5, 0.2], high: [0.5, 0.6] });
    for (const score of found) expect(score).toBeCloseTo(0.25 * 0.5 + 0.75 * (0.2 + 0.4 * random()), 12);
    expect(new Set(found).size).toBe(3);
  });

  test('draws the weights from a stream of their own', () => {
    const random = createRandom(5, 'weights');
    const seen: number[] = [];
    const sampler: WeightSampler = (source, out) => out.fill(source());
    sampleScores([exactly('known', 1)], sampler, { samples: 2, seed: 5 }, (_scores, [weight = NaN]) => {
      seen.push(weight);
    });
    expect(seen).toEqual([random(), random()]);
  });

  test('tables are cut into rows', () => {
    expect(rowsOf(Float64Array.of(1, 2, 3, 4), 2, 10)).toEqual([
      [10, 20],
      [30, 40],
    ]);
    expect(rowsOf(new Float64Array(0), 0, 1)).toEqual([]);
  });
});

describe('the confidence that a tool is first under the weights that suit it best', () => {
  const confidence = (place: number, ...tools: Parameters<typeof confidenceFactor>[0]) =>
    confidenceFactor(tools, place, [1], { samples: 8, seed: 5 });

  test('is a matter of yes or no where all facts are known, and shared by those that are level', () => {
    expect(confidence(0, exactly('a', 1), exactly('b', 0.5))).toBe(1);
    expect(confidence(1, exactly('a', 1), exactly('b', 0.5))).toBe(0);
    expect(confidence(1, exactly('a', 1), exactly('b', 1), exactly('c', 0.5))).toBe(0.5);
  });

  test('is the share of the draws that it wins where they are not', () => {
    const random = createRandom(5, 'open');
    const won = Array.from({ length: 8 }, random).filter((value) => value > 0.5).length;
    expect(won).toBeGreaterThan(0);
    expect(won).toBeLessThan(8);
    expect(confidence(1, exactly('a', 0.5), { id: 'open', low: [0], high: [1] })).toBe(won / 8);
  });
});

test('the entropy of the choice is in bits', () => {
  expect(choiceEntropy([1, 0])).toBe(0);
  expect(choiceEntropy([0.5, 0.5])).toBe(1);
  expect(choiceEntropy([0.5, 0.25, 0.25, 0])).toBe(1.5);
});
