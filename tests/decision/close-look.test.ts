import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-tool-files.ts';
import { buildDecision } from '../../src/decision/build-decision.ts';
import json from '../../src/decision/formats/json.ts';
import { withAnswer } from '../../src/questions/answers.ts';
import { rankActivity } from '../../src/scoring/rank.ts';
import { answersOf } from '../scoring/examples.ts';

const catalog = readCatalog();
const answers = answersOf({
  'team.developers': 10,
  'team.testers': 3,
  'team.sprintWeeks': 2,
  'stack.languages': ['python'],
  'limits.budgetUsdPerMonth': 0,
});
const decision = buildDecision(catalog, answers);
const [activity] = decision.activities;
if (activity === undefined) throw new Error('expected the activity of the answers');

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** Every figure is rounded to four decimals; a sum over the criteria is off by no more than this. */
const rounding = 0.002;

describe('the decision of the article’s question', () => {
  test('names changes of one answer and of two, each of which puts its tool first', () => {
    const kinds = new Set(activity.changes.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['answer', 'pair']));
    for (const change of activity.changes) {
      const edits = change.kind === 'pair' ? change.edits : [change];
      const edited = edits.reduce((made, { path, to }) => withAnswer(made, path, to ?? undefined), answers);
      const first = rankActivity(catalog, edited, 'ci-cd').ranked.filter(({ rank }) => rank === 1);
      expect(first.map(({ tool }) => tool.id)).toContain(change.first);
    }
  });

  test('gives central weights that sum to 1 to just the tools that have a confidence factor', () => {
    const shown = activity.ranking.filter(({ robustness }) => robustness.centralWeights !== null);
    expect(shown.length).toBeGreaterThan(1);
    for (const { robustness } of activity.ranking) {
      const { centralWeights, confidence } = robustness;
      expect(confidence === null).toBe(centralWeights === null);
      if (centralWeights !== null && centralWeights !== undefined)
        expect(Math.abs(sumOf(Object.values(centralWeights)) - 1)).toBeLessThan(rounding);
    }
  });

  test('says how often the first beats each of the others, but not itself', () => {
    const [first, ...others] = activity.ranking;
    expect(first?.robustness.beatenByFirst).toBeNull();
    // A tool within a point of the first may win as often: unknown facts spread the scores unevenly.
    for (const { score, robustness } of others) {
      const level = (first?.score ?? 0) - score < 1;
      expect(robustness.beatenByFirst).toBeGreaterThan(level ? 0.4 : 0.5 - activity.robustness.errorBound);
    }
  });

  test('keeps each weight inside the range in which the first stays first', () => {
    const { criteria = [], mostCritical } = activity.weightStability ?? {};
    expect(criteria.map(({ criterion }) => criterion)).toContain(mostCritical);
    for (const { weight, range, below, above } of criteria) {
      expect(range[0]).toBeLessThanOrEqual(weight + rounding);
      expect(range[1]).toBeGreaterThanOrEqual(weight - rounding);
      expect([below === null, above === null]).toEqual([range[0] === 0, range[1] === 1]);
    }
  });

  test('brings each of the next five tools level by the smallest changes of the weights', () => {
    const [leader, ...others] = activity.ranking;
    const challengers = activity.challengers ?? [];
    expect(challengers.map(({ tool }) => tool)).toEqual(others.slice(0, 5).map(({ tool }) => tool));
    for (const { tool, l1, l2 } of challengers) {
      const valuesOf = (entry: typeof leader) =>
        new Map(entry?.contributions.map(({ criterion, value }) => [criterion, value]));
      const own = valuesOf(others.find((one) => one.tool === tool));
      const scores = [l1, l2].map((change) =>
        sumOf(
          [...valuesOf(leader)].map(([criterion, value]) => {
            const weight = change?.weights[criterion] ?? decision.weights[criterion] ?? 0;
            return weight * (value - (own.get(criterion) ?? 0));
          }),
        ),
      );
      for (const gap of scores) expect(Math.abs(gap)).toBeLessThan(rounding);
    }
  });

  test('says in the fewest arguments why the first stands above the second', () => {
    const { first, second, decisive = [], counterArgument, dominates } = activity.firstOverSecond ?? {};
    expect([first, second]).toEqual(activity.ranking.slice(0, 2).map(({ tool }) => tool));
    const [best, next] = activity.ranking;
    // A lead of a fraction of a point may rest on guesses alone, and then nothing known decides.
    expect(decisive.length > 0 || (best?.score ?? 0) - (next?.score ?? 0) < 1).toBe(true);
    expect(decisive.every(({ points }) => points > 0)).toBe(true);
    expect((counterArgument?.points ?? -1) < 0).toBe(true);
    expect(dominates).toBe(counterArgument === null);
  });

  test('names the skipped questions that can change the first place', () => {
    const { nextQuestions = [] } = activity;
    expect(nextQuestions.length).toBeGreaterThan(0);
    for (const path of nextQuestions) expect(decision.gaps).toContain(path);
  });

  test('states the work of each tool apart from its cost', () => {
    for (const { labour } of activity.ranking) {
      expect(labour === null || (labour?.hours.expected ?? 0) > 0).toBe(true);
      expect(labour?.cost ?? null).toBeNull();
    }
  });

  test('turns the work into money at the rate of the team, and leaves the cost alone', () => {
    const rated = buildDecision(catalog, withAnswer(answers, 'workload.hourlyRateUsd', 60), 'brief');
    const [before] = activity.ranking;
    const after = rated.activities[0]?.ranking[0];
    expect(after?.cost).toEqual(before?.cost);
    expect(after?.labour?.cost?.expected).toBeCloseTo(60 * (before?.labour?.hours.expected ?? 0), 2);
  });

  test('marks the tools that none beats for less', () => {
    const points = activity.fitAgainstCost ?? [];
    for (const one of points) {
      const beaten = points.some(
        (other) =>
          other.fit >= one.fit && other.cost <= one.cost && (other.fit > one.fit || other.cost < one.cost),
      );
      expect([one.tool, one.onFront]).toEqual([one.tool, !beaten]);
    }
  });

  test('compares the cost of the first two as the team grows', () => {
    expect(activity.costBySize?.tools).toEqual(activity.ranking.slice(0, 2).map(({ tool }) => tool));
    expect(activity.costBySize?.upTo).toBe(60);
  });

  test('is less than 400 thousand characters long', () => {
    expect(json.write(decision).length).toBeLessThan(400_000);
  });
});
