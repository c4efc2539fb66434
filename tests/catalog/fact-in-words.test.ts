import { expect, test } from 'vitest';
import { dateInWords } from '../../src/catalog/date-in-words.ts';
import { factInWords, impliedInWords, supportInWords, wordFor } from '../../src/catalog/fact-in-words.ts';

test('a missing fact is not recorded, never 0 or no', () => {
  expect(factInWords('githubStars', undefined)).toBe('Not recorded');
  expect(supportInWords(undefined)).toBe('Not recorded');
});

test('facts read like words', () => {
  expect(factInWords('githubStars', 26480)).toBe('26,480');
  expect(factInWords('firstRelease', 2011)).toBe('2011');
  expect(factInWords('surveyShare', 0.28)).toBe('28 %');
  expect(factInWords('codeHosts', ['github', 'other-git'])).toBe('GitHub, any Git server');
  expect(factInWords('languages', [])).toBe('None');
  expect(factInWords('singleSignOn', 'paid')).toBe('In a paid plan');
  expect(factInWords('licence', 'proprietary')).toBe('Proprietary');
  expect(factInWords('licence', 'MIT')).toBe('MIT');
  expect(factInWords('anyLanguage', true)).toBe('Yes');
  expect(wordFor('c++')).toBe('C++');
});

test('dates keep the precision in which they were recorded', () => {
  expect(dateInWords('2026-08-21')).toBe('21 Aug 2026');
  expect(dateInWords('2026-08')).toBe('Aug 2026');
  expect(dateInWords('2026')).toBe('2026');
});

test('what follows from other facts is said, and nothing more', () => {
  expect(impliedInWords('nativeCodeHost', {})).toBe('None');
  expect(impliedInWords('clouds', { deployment: ['managed', 'self-hosted'] })).toBe(
    'Anywhere (it can be self-hosted)',
  );
  expect(impliedInWords('clouds', { deployment: ['library'] })).toBe('Anywhere (it is a library)');
  expect(impliedInWords('clouds', { deployment: ['managed'] })).toBeUndefined();
  expect(impliedInWords('anyLanguage', { languages: ['python'] })).toBe('See “Languages”');
  expect(impliedInWords('anyLanguage', {})).toBeUndefined();
  expect(impliedInWords('githubStars', {})).toBeUndefined();
});
