import { expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { noAnswers, withAnswer } from '../../src/questions/answers.ts';
import { rankingFor } from '../../src/state/known-rankings.ts';

test('a ranking is worked out once for the same catalog and answers', () => {
  const catalog = createCatalog([]);
  const first = rankingFor(catalog, noAnswers, 'ci-cd');
  expect(rankingFor(catalog, noAnswers, 'ci-cd')).toBe(first);
  expect(rankingFor(catalog, noAnswers, 'serving')).not.toBe(first);
  expect(rankingFor(catalog, withAnswer(noAnswers, 'team.testers', 1), 'ci-cd')).not.toBe(first);
  expect(rankingFor(createCatalog([]), noAnswers, 'ci-cd')).not.toBe(first);
});
