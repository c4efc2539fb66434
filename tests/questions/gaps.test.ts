import { expect, test } from 'vitest';
import { countedQuestions } from '../../src/questions/answered.ts';
import { gapsFor } from '../../src/questions/gaps.ts';
import { answersOf } from '../scoring/examples.ts';

const inBackground = ({ path }: { readonly path: string }) =>
  path.startsWith('figures.') || path === 'workload.hourlyRateUsd';

test('a figure that stands in for an answer is no gap, and counts once it is given', () => {
  expect(gapsFor(answersOf(), 'ci-cd').filter(inBackground)).toEqual([]);
  expect(countedQuestions(answersOf()).filter(inBackground)).toEqual([]);
  const given = countedQuestions(answersOf({ 'figures.machinePrice': 20 })).filter(inBackground);
  expect(given.map(({ path }) => path)).toEqual(['figures.machinePrice']);
});
