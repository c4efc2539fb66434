import { describe, expect, test } from 'vitest';
import { applyEdits, clash, editsFor, type Edit } from '../../../src/scoring/counterfactuals/edits.ts';
import { answersOf } from '../examples.ts';

const editsOf = (path: string, entries: Readonly<Record<string, unknown>> = {}) =>
  editsFor(answersOf(entries)).filter((edit) => edit.path === path);

const targets = (path: string, entries: Readonly<Record<string, unknown>> = {}) =>
  editsOf(path, entries).map(({ to }) => to);

describe('the other answers to a question', () => {
  test('are the other options of a choice, and taking a wish back', () => {
    const all = targets('limits.hosting');
    expect(all).toContain('managed');
    expect(all).not.toContain(undefined);
    expect(targets('limits.hosting', { 'limits.hosting': 'managed' })).toEqual([
      ...all.filter((to) => to !== 'managed'),
      undefined,
    ]);
  });

  test('of yes or no are both, or the other one', () => {
    expect(targets('limits.singleSignOn')).toEqual([true, false]);
    expect(targets('limits.singleSignOn', { 'limits.singleSignOn': true })).toEqual([false, undefined]);
  });

  test('of an importance are nothing, the usual, and all', () => {
    expect(targets('priorities.cost')).toEqual([0, 5, 10]);
    expect(targets('priorities.cost', { 'priorities.cost': 5 })).toEqual([0, 10, undefined]);
  });

  test('of a number are those worth trying', () => {
    expect(targets('limits.budgetUsdPerMonth').length).toBeGreaterThan(1);
    expect(targets('limits.budgetUsdPerMonth').every((to) => typeof to === 'number')).toBe(true);
  });

  test('of several choices have one more or one less, and none instead of an empty list', () => {
    const one = targets('limits.certifications', { 'limits.certifications': ['soc2'] });
    expect(one).toContainEqual(['soc2', 'hipaa']);
    expect(one).not.toContainEqual([]);
    expect(one.filter((to) => to === undefined)).toHaveLength(2);
    const two = targets('limits.certifications', { 'limits.certifications': ['soc2', 'hipaa'] });
    expect(two).toContainEqual(['soc2']);
    expect(two).toContainEqual(['hipaa']);
    expect(targets('limits.certifications')).toContainEqual(['soc2']);
  });

  test('of a list of tools leave one out, and add none', () => {
    expect(targets('limits.exclude')).toEqual([]);
    expect(targets('limits.exclude', { 'limits.exclude': ['a', 'b'] })).toEqual([['b'], ['a'], undefined]);
  });

  test('about a circumstance are marked, and take nothing back', () => {
    const edits = editsOf('team.developers', { 'team.developers': 10 });
    expect(edits.length).toBeGreaterThan(0);
    expect(edits.every(({ from, to, given }) => from === 10 && given && to !== undefined)).toBe(true);
    expect(editsOf('limits.hosting').every(({ given }) => !given)).toBe(true);
  });

  test('about wished features change a wish, or take it back', () => {
    const asked = { 'needs.ci-cd.features': { gitops: 'must', canary: 'nice' } };
    expect(editsOf('needs.ci-cd.features.gitops', asked)).toEqual([
      { path: 'needs.ci-cd.features.gitops', from: 'must', to: 'nice', given: false },
      { path: 'needs.ci-cd.features.gitops', from: 'must', to: undefined, given: false },
    ]);
    expect(targets('needs.ci-cd.features.canary', asked)).toEqual(['must', undefined]);
  });

  test('never are another activity', () => {
    expect(targets('activities')).toEqual([]);
  });
});

describe('two edits', () => {
  const edit = (path: string, to: unknown): Edit => ({ path, from: undefined, to, given: false });
  const closed = edit('limits.network', 'air-gapped');
  const rented = edit('limits.hosting', 'managed');

  test('are applied one after the other', () => {
    const edited = applyEdits(answersOf(), [closed, rented]);
    expect(edited).toEqual(answersOf({ 'limits.network': 'air-gapped', 'limits.hosting': 'managed' }));
  });

  test('clash where nobody would give both answers', () => {
    expect(clash(answersOf(), closed, rented)).toBe(true);
    expect(clash(answersOf(), closed, edit('limits.hosting', 'self-hosted'))).toBe(false);
    expect(clash(answersOf(), closed, edit('priorities.cost', 10))).toBe(false);
    expect(clash(answersOf(), edit('priorities.effort', 10), edit('priorities.cost', 10))).toBe(false);
  });
});
