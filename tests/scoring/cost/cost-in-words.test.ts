import { describe, expect, test } from 'vitest';
import {
  amountInWords,
  amountRange,
  dollars,
  hoursInWords,
  labourInWords,
} from '../../../src/scoring/cost/cost-in-words.ts';

const amount = (low: number, expected: number, high: number) => ({ low, expected, high });

describe('a sum in words', () => {
  test.each([
    [0, '$0'],
    [3, '$3'],
    [0.006, '$0.01'],
    [9.5, '$9.50'],
    [10.5, '$11'],
    [1234.5, '$1,235'],
  ])('%d is %s', (sum, words) => {
    expect(dollars(sum)).toBe(words);
  });

  test('has a range only if it is not certain to the dollar', () => {
    expect(amountRange(amount(0, 35, 60))).toBe('$0–60');
    expect(amountRange(amount(34.6, 35, 35.4))).toBeUndefined();
    expect(amountInWords(amount(0, 35, 60))).toBe('$35 ($0–60)');
    expect(amountInWords(amount(35, 35, 35))).toBe('$35');
  });
});

describe('hours in words', () => {
  test.each([
    [1, '1 hour'],
    [0.96, '1.0 hours'],
    [2, '2 hours'],
    [4.5, '4.5 hours'],
    [10.5, '11 hours'],
  ])('%d is %s', (hours, words) => {
    expect(hoursInWords(hours)).toBe(words);
  });

  test('come with their cost where the team named its rate', () => {
    const labour = { hoursPerWeek: amount(1, 3, 5), hoursPerMonth: amount(4, 13, 22) };
    expect(labourInWords({ ...labour, cost: amount(400, 1300, 2200) })).toBe(
      'about 13 hours of your own work, $1,300 at your rate',
    );
    expect(labourInWords({ ...labour, cost: undefined })).toBe('about 13 hours of your own work');
  });
});
