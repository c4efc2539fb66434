import { describe, expect, test } from 'vitest';
import { rangeInWords, shareInWords } from '../../src/scoring/score-in-words.ts';

describe('what is not known is never rounded away', () => {
  test.each([
    [0, '0 %'],
    [0.004, 'less than 1 %'],
    [0.5, '50 %'],
    [0.994, '99 %'],
    [0.995, 'more than 99 %'],
    [0.9999, 'more than 99 %'],
    [1, '100 %'],
    // The sum of weights that add up to the whole.
    [1 - 1e-15, '100 %'],
  ])('a share of %d is %s', (share, said) => {
    expect(shareInWords(share)).toBe(said);
  });

  test.each([
    [90.7, 91.2, '90.7–91.2'],
    [64, 78, '64.0–78.0'],
    [90.81, 90.84, '90.8–90.9'],
    [89.99, 90.02, '89.9–90.1'],
  ])('a score from %d to %d is %s', (low, high, said) => {
    expect(rangeInWords({ low, high })).toBe(said);
  });

  test('a score without a doubt has no range', () => {
    expect(rangeInWords({ low: 90.8, high: 90.8 + 1e-12 })).toBeUndefined();
  });
});
