import { describe, expect, test } from 'vitest';

import { createCatalog, toolsFor } from '../../src/catalog/catalog.ts';
import { featuresOf } from '../../src/catalog/features.ts';
import { dividedFeatures, supportInWords } from '../../src/features/wizard/feature-support.ts';
import { acceptedAnswer, toFormValue } from '../../src/features/wizard/form-values.ts';
import { problemWith } from '../../src/features/wizard/question-resolver.ts';
import { changesInWords } from '../../src/features/wizard/standing-in-words.ts';
import { noAnswers } from '../../src/questions/answers.ts';
import { questionAt, questions } from '../../src/questions/registry.ts';
import type { Question } from '../../src/questions/question.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import { fixtureCatalog } from './fixture-catalog.ts';

const at = (path: string): Question => {
  const question = questionAt(path);
  if (question === undefined) throw new Error(`no question at ${path}`);
  return question;
};

describe('what stands in the form', () => {
  test.each([
    ['team.developers', ' 10 ', 10],
    ['team.developers', '', undefined],
    ['team.developers', '2.5', undefined],
    ['needs.governance.rule', ' EU AI Act ', 'EU AI Act'],
    ['stack.languages', [], undefined],
    ['stack.languages', ['python'], ['python']],
    ['limits.dataMayLeave', false, false],
    ['limits.dataMayLeave', null, undefined],
    ['needs.ci-cd.features', {}, undefined],
    ['priorities.cost', 0, 0],
    ['limits.budgetUsdPerMonth', '$1,000', 1000],
    ['limits.budgetUsdPerMonth', '1.000', undefined],
    ['team.developers', '$10', undefined],
  ])('%s: %j is the answer %j', (path, value, answer) => {
    expect(acceptedAnswer(at(path), value)).toEqual(answer);
  });

  test.each(questions.map((question) => [question.path, question] as const))(
    '%s begins without an answer and without a problem',
    (path, question) => {
      const value = toFormValue(question, undefined);
      expect(acceptedAnswer(question, value)).toBeUndefined();
      expect(path === 'activities' ? undefined : problemWith(question, value)).toBeUndefined();
    },
  );
});

describe('a problem', () => {
  test('says what is wanted', () => {
    expect(problemWith(at('limits.budgetUsdPerMonth'), '1.000')).toBe(
      '“1.000” can be read in two ways. Write 1000 or 1.',
    );
    expect(problemWith(at('limits.budgetUsdPerMonth'), '100 €')).toBe(
      'Enter a number from 0 to 10,000,000, for example 100.',
    );
    expect(problemWith(at('team.sprintWeeks'), '12')).toBe(
      'Enter a whole number from 1 to 8, for example 2.',
    );
    expect(problemWith(at('needs.governance.rule'), 'x'.repeat(201))).toBe('Use at most 200 characters.');
  });
});

describe('what is announced', () => {
  const ranking = rankActivity(fixtureCatalog, noAnswers, 'ci-cd');

  test('is nothing if nothing changed', () => {
    expect(changesInWords([ranking], [ranking])).toBe('');
  });

  test('is the number of tools that fit', () => {
    const empty = rankActivity(createCatalog([]), noAnswers, 'ci-cd');
    expect(changesInWords([ranking], [empty])).toBe('CI/CD: now 0 of 0 tools fit.');
  });
});

describe('the features of a long list', () => {
  const tools = toolsFor(fixtureCatalog, 'ci-cd');

  test('that tell the tools apart come first, and none is lost', () => {
    const [first, more] = dividedFeatures(tools, 'ci-cd');
    expect(first).toHaveLength(10);
    expect([...first, ...more].map(({ id }) => id).toSorted()).toEqual(
      featuresOf('ci-cd')
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(dividedFeatures(tools, 'serving')[1]).toEqual([]);
  });

  test('say how many tools have them, and of how many it is not recorded', () => {
    const having = tools.map(({ features }) => features['ci-cd']?.['manual-approval']);
    const yes = having.filter((level) => level === 'yes').length;
    const unknown = having.filter((level) => level === undefined).length;
    const words = supportInWords(tools, 'ci-cd', 'manual-approval');
    expect(words).toContain(`${yes} of ${tools.length} have it`);
    expect(words.includes(`${unknown} not recorded`)).toBe(unknown > 0);
  });
});
