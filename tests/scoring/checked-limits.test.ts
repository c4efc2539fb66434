import { describe, expect, test } from 'vitest';
import { checkedLimits, limitsOf } from '../../src/scoring/checked-limits.ts';
import { answersOf, contextOf, eliminatedTool, rankedTool, rankingOf, toolOf } from './examples.ts';

const answers = answersOf({
  'limits.exclude': ['other'],
  'limits.singleSignOn': true,
  'stack.codeHost': 'gitlab',
});

const limits = () => limitsOf(contextOf(answers));

describe('the limits of a team', () => {
  test('are those that its answers set, and no others', () => {
    expect(limits().map(({ id }) => id)).toEqual(['code-host', 'exclude', 'lifecycle', 'single-sign-on']);
    expect(limitsOf(contextOf(answersOf())).map(({ id }) => id)).toEqual(['lifecycle']);
  });

  test('are told of a tool that breaks one: broken ones first, then doubts, then those that are kept', () => {
    const tool = toolOf('one', { facts: { codeHosts: ['github'] } });
    const checked = checkedLimits(limits(), eliminatedTool(rankingOf([tool], answers), 'one'));
    expect(checked.map(({ constraint, outcome, because }) => [constraint.id, outcome, because])).toEqual([
      ['code-host', 'fail', 'It does not work with GitLab.'],
      ['single-sign-on', 'unknown', 'Check single sign-on: it is not recorded, or only in part.'],
      ['exclude', 'pass', ''],
      ['lifecycle', 'pass', ''],
    ]);
  });

  test('are told of a tool that may keep them all', () => {
    const tool = toolOf('one', { facts: { codeHosts: ['gitlab'] } });
    const checked = checkedLimits(limits(), rankedTool(rankingOf([tool], answers), 'one'));
    expect(checked.map(({ constraint, outcome }) => `${constraint.id}: ${outcome}`)).toEqual([
      'single-sign-on: unknown',
      'code-host: pass',
      'exclude: pass',
      'lifecycle: pass',
    ]);
  });
});
