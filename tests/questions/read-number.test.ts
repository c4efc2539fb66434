import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber, twoReadings, typedNumber } from '../../src/questions/read-number.ts';
import { propertyRuns } from '../property-runs.ts';

describe('a typed number', () => {
  test.each([
    ['10', 10],
    [' 10 ', 10],
    ['0', 0],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['0.125', 0.125],
    ['1,000', 1000],
    ['1 000', 1000],
    ["1'000", 1000],
    ['12 500', 12_500],
    ['1,000,000.5', 1_000_000.5],
    ['1.000.000', 1_000_000],
    ['1.000,50', 1000.5],
    ['-3', -3],
  ])('%s is %d', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  test.each(['$100', '$ 100', 'US$100', 'USD 100', '100 USD', '100$', '100 dollars', '100 US dollars'])(
    '%s is a hundred dollars, and no number of anything else',
    (text) => {
      expect(readNumber(text, 'US dollars a month')).toBe(100);
      expect(readNumber(text, 'people')).toBeNaN();
    },
  );

  test.each(['ten', '1e3', '0x10', '1.2.3', '10 people', 'Infinity', '€100', '1,00,000', '1.000'])(
    '%s is none',
    (text) => {
      expect(readNumber(text, 'US dollars')).toBeNaN();
    },
  );

  test('that could be a thousand or one is asked about, with both readings', () => {
    expect(twoReadings('1.000')).toEqual(['1000', '1']);
    expect(twoReadings('$12.500', 'US dollars')).toEqual(['12500', '12.5']);
    expect(twoReadings('1.125')).toEqual(['1125', '1.1250']);
    expect(twoReadings('1000')).toBeUndefined();
  });

  test('written by the page is read as the same number', () => {
    assert(
      property(integer({ min: 0, max: 9_999_999 }), (thousandths) => {
        expect(readNumber(typedNumber(thousandths / 1000))).toBe(thousandths / 1000);
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});
