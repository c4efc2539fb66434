import { describe, expect, test } from 'vitest';
import type { Tool } from '../../src/catalog/tool.ts';
import { answersOf, eliminatedTool, rankedTool, rankingOf, toolOf } from './examples.ts';

const closed = (id: string, parts: Partial<Tool> = {}) =>
  toolOf(id, {
    facts: { deployment: ['managed'], openness: 'proprietary', codeHosts: ['github'] },
    ...parts,
  });

const strict = answersOf({
  'limits.hosting': 'self-hosted',
  'limits.openSource': 'osi-only',
  'stack.codeHost': 'gitlab',
});

describe('elimination', () => {
  test('lists every reason, in the order of the constraints', () => {
    const { reasons } = eliminatedTool(rankingOf([closed('one')], strict), 'one');
    expect(reasons.map(({ constraint }) => constraint)).toEqual(['code-host', 'hosting', 'open-source']);
    expect(reasons.every(({ because }) => because.endsWith('.'))).toBe(true);
  });

  test('never rests on a fact that no source confirms: it becomes a doubt', () => {
    const tool = closed('one', { unverified: ['deployment', 'openness', 'codeHosts'] });
    const { unconfirmed } = rankedTool(rankingOf([tool], strict), 'one');
    expect(unconfirmed.map(({ constraint }) => constraint)).toEqual(['code-host', 'hosting', 'open-source']);
    expect(unconfirmed.every(({ because }) => because.endsWith('No source confirms this.'))).toBe(true);
  });

  test('still rests on the facts that a source confirms', () => {
    const tool = closed('one', { unverified: ['deployment', 'codeHosts'] });
    const { reasons, unconfirmed } = eliminatedTool(rankingOf([tool], strict), 'one');
    expect(reasons.map(({ constraint }) => constraint)).toEqual(['open-source']);
    expect(unconfirmed.map(({ constraint }) => constraint)).toEqual(['code-host', 'hosting']);
  });

  test('is not softened by something unverified on which it does not rest', () => {
    const tool = closed('one', { unverified: ['auditLog', 'ci-cd/gitops'] });
    expect(eliminatedTool(rankingOf([tool], strict), 'one').reasons).toHaveLength(3);
  });

  test('does not rest on an unverified state of life', () => {
    const tool = toolOf('one', { status: { state: 'archived', successors: [] }, unverified: ['status'] });
    expect(rankedTool(rankingOf([tool], answersOf()), 'one').unconfirmed).toHaveLength(1);
  });

  test('does not rest on an unverified lack of a must-have feature', () => {
    const answers = answersOf({ 'needs.ci-cd.features': { gitops: 'must' } });
    const tool = toolOf('one', { features: { 'ci-cd': { gitops: 'no' } } });
    expect(rankingOf([tool], answers).eliminated).toHaveLength(1);
    expect(rankingOf([{ ...tool, unverified: ['ci-cd/gitops'] }], answers).eliminated).toEqual([]);
  });

  test('has no part in a limit that is kept or in doubt: an unconfirmed fact changes nothing there', () => {
    const kept = toolOf('one', { facts: { codeHosts: ['gitlab'] }, unverified: ['codeHosts'] });
    const answers = answersOf({ 'stack.codeHost': 'gitlab' });
    expect(rankedTool(rankingOf([kept], answers), 'one').unconfirmed).toEqual([]);
    const silent = toolOf('one', { unverified: ['codeHosts'] });
    expect(rankedTool(rankingOf([silent], answers), 'one').unconfirmed).toEqual([
      { constraint: 'code-host', because: 'Which code hosts it works with is not recorded.' },
    ]);
  });

  test('never touches what the team ruled out itself', () => {
    const tool = toolOf('one', { unverified: ['deployment', 'status'] });
    expect(rankingOf([tool], answersOf({ 'limits.exclude': ['one'] })).eliminated).toHaveLength(1);
  });
});

/** Tools that differ in one judgement only, easiest first. */
const byEase = ['c', 'a', 'b', 'd'].map((id, place) =>
  toolOf(id, { judgements: { learningEffort: [1, 2, 2, 5][place] ?? 5 } }),
);

const placesIn = (answers = answersOf()) =>
  rankingOf(byEase, answers).ranked.map(({ tool, rank }) => `${rank} ${tool.id}`);

describe('ranking', () => {
  test('shares the rank of equal scores, in the order of their ids, and skips the ranks they span', () => {
    expect(placesIn()).toEqual(['1 c', '2 a', '2 b', '4 d']);
  });

  test('says which rank an eliminated tool would have among those that remain', () => {
    const without = (id: string) =>
      eliminatedTool(rankingOf(byEase, answersOf({ 'limits.exclude': [id] })), id).wouldRank;
    expect(['c', 'a', 'b', 'd'].map(without)).toEqual([1, 2, 2, 4]);
  });

  test('gives an eliminated tool rank 1 if none remains', () => {
    const all = answersOf({ 'limits.exclude': ['a', 'b', 'c', 'd'] });
    const { ranked, eliminated } = rankingOf(byEase, all);
    expect(ranked).toEqual([]);
    expect(eliminated.map(({ tool, wouldRank }) => `${wouldRank} ${tool.id}`)).toEqual([
      '1 c',
      '1 a',
      '1 b',
      '1 d',
    ]);
  });

  test('ranks nothing in an empty catalog', () => {
    expect(rankingOf([], answersOf())).toMatchObject({ ranked: [], eliminated: [] });
  });

  test('leaves out tools that do not cover the activity', () => {
    const tools = [toolOf('here'), toolOf('elsewhere', { activities: { serving: 'core' } })];
    expect(rankingOf(tools, answersOf()).ranked.map(({ tool }) => tool.id)).toEqual(['here']);
  });

  test('calls leads of less than two points close, and the leader close to itself', () => {
    const only = answersOf({
      'priorities.experience': 10,
      ...Object.fromEntries(
        ['cost', 'effort', 'fit', 'capability', 'scale', 'community', 'security', 'freedom'].map((group) => [
          `priorities.${group}`,
          0,
        ]),
      ),
    });
    const close = rankingOf(byEase, only).ranked.filter(({ nearLeader }) => nearLeader);
    expect(close.map(({ tool }) => tool.id)).toEqual(['c']);
    const twins = rankingOf([toolOf('x'), toolOf('y')], answersOf()).ranked;
    expect(twins.map(({ nearLeader }) => nearLeader)).toEqual([true, true]);
  });

  test('remarks on answers that make no difference', () => {
    expect(rankingOf([], answersOf({ 'stack.languages': ['python'] })).remarks).toEqual([
      expect.stringContaining('Python'),
    ]);
    expect(rankingOf([], answersOf()).remarks).toEqual([]);
  });

  test('judges the life of tools on the day that it is given', () => {
    const tool = toolOf('one', { status: { state: 'active', successors: [], endsOn: '2026-11-26' } });
    expect(rankingOf([tool], answersOf()).ranked).toHaveLength(1);
  });
});
