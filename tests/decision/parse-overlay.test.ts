import { describe, expect, test } from 'vitest';
import { longestOverlay, parseOverlayText } from '../../src/decision/parse-overlay.ts';
import { catalogOf, toolOf } from '../scoring/examples.ts';

const catalog = catalogOf([toolOf('alpha', { name: 'Alpha' }), toolOf('beta')]);

const problemsOf = (text: string) => parseOverlayText(text, catalog).problems ?? [];
const inFile = (inner: string) => problemsOf(`{"formatVersion":1,${inner}}`);
const tool = (more: string) =>
  `{"name":"Mine","summary":"S.","activities":{"ci-cd":{"coverage":"core"}}${more}}`;

describe('an own file is refused by the path', () => {
  test.each([
    ['an id of the catalog', `"tools":{"alpha":${tool('')}}`, 'tools.alpha'],
    ['an id of a neighbour', `"tools":{"slack":${tool('')}}`, 'tools.slack'],
    ['a name of the catalog', `"tools":{"mine":${tool('').replace('Mine', 'ALPHA')}}`, 'tools.mine.name'],
    ['a bad id', `"tools":{"My Tool":${tool('')}}`, 'tools.My Tool'],
    ['no activity', `"tools":{"mine":${tool('').replace(/"ci-cd.*\}\}/, '}}')}}`, 'tools.mine.activities'],
    [
      'an unknown fact',
      `"tools":{"mine":${tool(',"facts":{"licence2":{"value":"x"}}')}}`,
      'tools.mine.facts.licence2',
    ],
    [
      'a value that is none',
      `"tools":{"mine":${tool(',"facts":{"openness":{"value":"half"}}')}}`,
      'tools.mine.facts.openness.value',
    ],
    [
      'an integration with nobody',
      `"tools":{"mine":${tool(',"integrations":[{"with":"nobody"}]')}}`,
      'tools.mine.integrations.0.with',
    ],
    [
      'prices without plans',
      '"prices":{"alpha":{"currency":"USD","asOf":"2026","plans":[]}}',
      'prices.alpha.plans',
    ],
    [
      'prices of an unknown tool',
      '"prices":{"nobody":{"currency":"USD","asOf":"2026","plans":[{"name":"P","hosting":"managed"}]}}',
      'prices.nobody',
    ],
    ['a ban of an unknown tool', '"banned":{"nobody":"Because."}', 'banned.nobody'],
    ['a ban without a reason', '"banned":{"alpha":""}', 'banned.alpha'],
    [
      'a tool both banned and preferred',
      '"banned":{"alpha":"No."},"preferred":{"alpha":"Yes."}',
      'preferred.alpha',
    ],
    ['an unknown key', '"bans":{}', 'bans'],
    ['__proto__ as an id', '"banned":{"__proto__":"No."}', 'banned.__proto__'],
    ['constructor as an id', `"tools":{"constructor":${tool('')}}`, 'tools.constructor'],
  ])('for %s', (_words, inner, path) => {
    expect(inFile(inner).map((problem) => problem.path)).toEqual([path]);
  });

  test('for another version, and for what is no file at all', () => {
    expect(problemsOf('{"formatVersion":2}')[0]).toMatchObject({ path: 'formatVersion', expected: '1' });
    expect(problemsOf('[]')[0]?.expected).toBe('an object');
    expect(problemsOf('{')[0]?.expected).toBe('JSON');
  });

  test('for its size, before it is read', () => {
    expect(problemsOf(' '.repeat(longestOverlay + 1))[0]?.expected).toBe('at most 1000000 characters');
  });
});

test('ids that every object answers to are never taken for entries', () => {
  const { overlay } = parseOverlayText('{"formatVersion":1,"__proto__":{"banned":{"alpha":"No."}}}', catalog);
  expect(overlay?.banned ?? {}).toEqual({});
});
