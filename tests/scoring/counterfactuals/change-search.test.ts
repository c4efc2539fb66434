import { expect, test } from 'vitest';
import { createCatalog, toolsFor } from '../../../src/catalog/catalog.ts';
import { readCatalog } from '../../../src/catalog/read-tool-files.ts';
import { applyEdits, editsFor } from '../../../src/scoring/counterfactuals/edits.ts';
import {
  changeSearch,
  findChanges,
  type Findings,
} from '../../../src/scoring/counterfactuals/find-changes.ts';
import { rankActivity } from '../../../src/scoring/rank.ts';
import { answersOf } from '../examples.ts';

// A few tools, since the search for pairs is the slowest thing that there is.
const catalog = createCatalog(toolsFor(readCatalog(), 'documentation').slice(0, 6));
const answers = answersOf({ 'team.dataScientists': 4, 'stack.languages': ['python'] }, ['documentation']);

const search = (pairs: boolean) => {
  const steps = changeSearch(catalog, answers, 'documentation', { pairs });
  const reported: Findings[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) if (step.value !== null) reported.push(step.value);
  return { reported, last: step.value };
};

test('in steps it finds the same as at once', () => {
  const options = { pairs: true };
  expect(search(true).last.changes).toEqual(findChanges(catalog, answers, 'documentation', options));
});

test('single edits are reported before pairs are tried', () => {
  const { reported } = search(true);
  expect(reported).toHaveLength(1);
  expect(reported[0]).toEqual(search(false).last);
  expect(reported[0]?.changes.every(({ edits }) => edits.length === 1)).toBe(true);
});

test('the deciding questions are exactly those of which another answer alone changes who is first, in order of share', () => {
  const firstOf = (edited: typeof answers) =>
    rankActivity(catalog, edited, 'documentation')
      .ranked.filter(({ rank }) => rank === 1)
      .map(({ tool }) => tool.id);
  const before = firstOf(answers).join(' ');
  const edits = editsFor(answers);
  const decides = edits.map((edit) => firstOf(applyEdits(answers, [edit])).join(' ') !== before);
  const share = (path: string) => {
    const own = edits.map((edit, place) => ({ edit, place })).filter(({ edit }) => edit.path === path);
    return own.filter(({ place }) => decides[place]).length / own.length;
  };
  const deciding = [...new Set(edits.map(({ path }) => path))].filter((path) => share(path) > 0);
  expect(deciding.length).toBeGreaterThan(0);
  expect(search(false).last.deciding).toEqual(deciding.toSorted((a, b) => share(b) - share(a)));
});
