import { describe, expect, test } from 'vitest';
import {
  gapInWords,
  ordinal,
  pointsInWords,
  rangeInWords,
  rankInWords,
  shareInWords,
} from '../../src/scoring/score-in-words.ts';
import { answersOf, rankingOf, toolOf } from './examples.ts';

describe('a score in words', () => {
  test.each([
    [71.25, '71.3'],
    [0, '0.0'],
    [-0.04, '0.0'],
    [-0.06, '-0.1'],
    [100, '100.0'],
  ])('%d points are %s', (points, words) => {
    expect(pointsInWords(points)).toBe(words);
  });

  test.each([
    [70.04, 67.46, '+2.5'],
    [67.4, 71, '−3.6'],
    [70.04, 69.96, '±0.0'],
  ])('the gap from %d to %d is that of the figures shown', (points, from, words) => {
    expect(gapInWords(points, from)).toBe(words);
  });

  test('has a range where its bounds are shown differently', () => {
    expect(rangeInWords({ low: 64.2, high: 77.6 })).toBe('64.2–77.6');
    expect(rangeInWords({ low: 64, high: 64.5 })).toBe('64.0–64.5');
    expect(rangeInWords({ low: 64.2, high: 64.2 })).toBeUndefined();
  });

  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [10, '10th'],
    [11, '11th'],
    [13, '13th'],
    [14, '14th'],
    [21, '21st'],
    [111, '111th'],
    [122, '122nd'],
  ])('the rank %d is said as %s', (rank, words) => {
    expect(ordinal(rank)).toBe(words);
  });

  test('shows that a rank is shared', () => {
    const tool = (id: string, learningEffort: number) => toolOf(id, { judgements: { learningEffort } });
    const ranking = rankingOf([tool('a', 1), tool('b', 1), tool('c', 3)], answersOf());
    expect(ranking.ranked.map((one) => rankInWords(ranking, one))).toEqual(['=1', '=1', '3']);
  });

  test('shares are whole per cent', () => {
    expect([0, 0.125, 0.994, 1].map(shareInWords)).toEqual(['0 %', '13 %', '99 %', '100 %']);
  });
});
