import { expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { answerInWords } from '../../src/questions/answer-in-words.ts';
import { questionAt } from '../../src/questions/registry.ts';

const catalog = createCatalog([]);

const said = (path: string, value: unknown) => {
  const question = questionAt(path);
  if (question === undefined) throw new Error(`no question at ${path}`);
  return answerInWords(question, value, catalog);
};

test.each([
  ['team.developers', undefined, 'Not answered'],
  ['team.developers', 10, '10 people'],
  ['team.developers', 1, '1 person'],
  ['team.sprintWeeks', 1, '1 week'],
  ['limits.budgetUsdPerMonth', 1500, '1,500 US dollars a month'],
  ['stack.codeHost', 'gitlab', 'GitLab'],
  ['stack.languages', ['python', 'c++'], 'Python, C++'],
  ['stack.clouds', [], 'None'],
  ['stack.inUse', ['kafka', 'nowhere'], 'Apache Kafka, nowhere'],
  ['limits.dataMayLeave', false, 'No'],
  ['priorities.cost', 0, '0 of 10'],
  [
    'needs.ci-cd.features',
    { 'matrix-builds': 'must', 'artifacts': 'nice' },
    'Must: Matrix builds; Nice: Artifacts',
  ],
  ['needs.ci-cd.features', {}, 'None'],
])('%s: %j reads "%s"', (path, value, words) => {
  expect(said(path, value)).toBe(words);
});
