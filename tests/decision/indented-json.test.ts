import { describe, expect, test } from 'vitest';
import { indentedJson } from '../../src/decision/indented-json.ts';

describe('indented JSON', () => {
  test('keeps short lists of numbers and words on one line, and breaks what is nested', () => {
    const value = { range: [1, 'two', null], empty: {}, none: [], list: [{ a: 1 }], missing: undefined };
    expect(indentedJson(value)).toBe(
      [
        '{',
        '  "range": [1, "two", null],',
        '  "empty": {},',
        '  "none": [],',
        '  "list": [',
        '    {',
        '      "a": 1',
        '    }',
        '  ]',
        '}',
      ].join('\n'),
    );
  });

  test.each([
    [98, 1],
    [99, 3],
  ])(
    'breaks a list only where it is longer than a hundred characters: %d in it, %d lines',
    (inside, lines) => {
      const text = indentedJson(['x'.repeat(inside - 2)]);
      expect(text.split('\n')).toHaveLength(lines);
    },
  );

  test('breaks a list in which anything is nested, however short', () => {
    expect(indentedJson([1, [2]])).toBe('[\n  1,\n  [2]\n]');
  });

  test.each([null, 1.5, 'a "quoted" word', false, [], {}, [[], {}], { a: [1, { b: [] }] }])(
    'of %j is read back as it was',
    (value) => {
      expect(JSON.parse(indentedJson(value))).toEqual(value);
    },
  );
});
