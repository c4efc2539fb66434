import { describe, expect, test } from 'vitest';
import { createRandom, exponential, gamma } from '../../../src/scoring/robustness/random.ts';
import {
  dirichletWeights,
  groupedWeights,
  rankedWeights,
  uniformWeights,
  type WeightSampler,
} from '../../../src/scoring/robustness/weight-samplers.ts';

// The figures come from the published algorithms (sfc32, FNV-1a, Marsaglia & Tsang), written down again in another
// language. They must never change: a link shows everyone the same robustness.

const three = (draw: () => number) => [draw(), draw(), draw()];

const closeTo = (found: readonly number[], expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length);
  for (const [place, one] of expected.entries()) expect(found[place]).toBeCloseTo(one, 12);
};

describe('the source of random numbers', () => {
  const raw = (random: () => number) => three(() => random() * 2 ** 32);

  test('gives the numbers of its definition', () => {
    expect(raw(createRandom(1))).toEqual([3_987_381_080, 3_938_298_746, 1_405_740_770]);
  });

  test('has a stream for each name', () => {
    expect(raw(createRandom(20_261, 'weights'))).toEqual([3_309_996_457, 3_743_833_383, 3_579_772_438]);
  });

  test('gives exponential variates', () => {
    const random = createRandom(7);
    closeTo(
      three(() => exponential(random)),
      [0.3300021049006319, 2.387778471970072, 0.6153780210615256],
    );
  });

  test.each([
    [0.5, [0.09957906419273899, 0.03484125854016098, 0.8787621708623728]],
    [1, [0.3300021049006319, 2.387778471970072, 0.6153780210615256]],
    [2.5, [1.8041129178373216, 4.178601447223935, 3.1336902309429377]],
    [12, [10.79612332083494, 15.76117909538659, 13.754389017302286]],
  ])('gives gamma variates of shape %d', (shape, expected) => {
    const random = createRandom(7);
    closeTo(
      three(() => gamma(random, shape)),
      expected,
    );
  });

  // A draw that is turned away shifts all that come after it.
  test.each([
    [0.5, 0.24327283341974246],
    [2.5, 1.4689387241146774],
    [0.05, 0.001730336975306867],
  ])('gives the two-thousandth gamma variate of shape %d', (shape, expected) => {
    const random = createRandom(7);
    const draws = Array.from({ length: 2000 }, () => gamma(random, shape));
    expect(draws.at(-1)).toBeCloseTo(expected, 12);
  });
});

describe('one draw of weights', () => {
  const drawn = (sampler: WeightSampler, criteria: number) => {
    const out = new Float64Array(criteria);
    sampler(createRandom(1, 'weights'), out);
    return [...out];
  };
  const uniform = [0.2950092045476329, 0.22230026987181623, 0.07223586367876994];

  test('without a preference', () => {
    closeTo(drawn(uniformWeights, 4), [...uniform, 0.4104546619017808]);
  });

  test('in a stated order: the largest share to the first, and any order inside a group', () => {
    const [most, second, least] = uniform;
    closeTo(drawn(rankedWeights([[2], [0, 3], [1]]), 4), [
      most ?? NaN,
      least ?? NaN,
      0.4104546619017808,
      second ?? NaN,
    ]);
  });

  test('around stated weights, of which none stays none', () => {
    closeTo(
      drawn(dirichletWeights([0.5, 0.3, 0, 0.2], 60), 4),
      [0.5780068316818519, 0.2559355558316717, 0, 0.16605761248647594],
    );
  });

  test('with a group that was rated and one that was not', () => {
    const criteria = [
      { weight: 0.5, group: 'rated', stated: true },
      { weight: 0.3, group: 'other', stated: false },
      { weight: 0.2, group: 'rated', stated: true },
    ];
    closeTo(
      drawn(groupedWeights(criteria), 3),
      [0.5766793164058353, 0.1460589521327336, 0.27726173146143107],
    );
  });
});
