import { expect, test } from 'vitest';
import { numberInWords } from '../../src/catalog/number-in-words.ts';

test.each([
  [0, 0, '0'],
  [999, 0, '999'],
  [1000, 0, '1,000'],
  [1_234_567.8, 0, '1,234,568'],
  [1234.5, 2, '1,234.50'],
  [-1234, 0, '-1,234'],
  [-0.001, 2, '0.00'],
])('%d with %i digits is %s', (value, digits, words) => {
  expect(numberInWords(value, digits)).toBe(words);
});
