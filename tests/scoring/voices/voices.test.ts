import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptanceOf, bordaPoints } from '../../../src/scoring/voices/acceptance.ts';
import { compareAnswers } from '../../../src/scoring/voices/compare-answers.ts';
import { compareWeights } from '../../../src/scoring/voices/compare-weights.ts';
import { concessionSearch } from '../../../src/scoring/voices/concession.ts';
import { sharedRanking } from '../../../src/scoring/voices/shared-ranking.ts';
import { commonActivities, hear, type Voice } from '../../../src/scoring/voices/voice.ts';
import { answersOf, catalogOf, pricesOf, toolOf } from '../examples.ts';

const easy = { setupEffort: 1, operatingEffort: 1, learningEffort: 1 };
const hard = { setupEffort: 5, operatingEffort: 5, learningEffort: 5 };
const monthly = (base: number) =>
  pricesOf({ name: 'Team', hosting: 'managed', base, unlimitedMinutes: true });

const catalog = catalogOf([
  toolOf('cheap', { judgements: hard, prices: monthly(0) }),
  toolOf('easy', { judgements: easy, prices: monthly(900) }),
  toolOf('middle', { judgements: { ...easy, operatingEffort: 3 }, prices: monthly(300) }),
]);

const team = { 'team.developers': 5 };
const voice = (id: number, entries: Readonly<Record<string, unknown>>): Voice => ({
  id,
  name: `voice ${id}`,
  answers: answersOf({ ...team, ...entries }),
});

const saver = voice(1, { 'priorities.cost': 10, 'priorities.effort': 0 });
const lazy = voice(2, { 'priorities.cost': 0, 'priorities.effort': 10 });

const concessionOf = (voices: readonly Voice[]) => {
  const search = concessionSearch(catalog, voices, 'ci-cd');
  for (let step = search.next(); ; step = search.next()) if (step.done === true) return step.value;
};

const shared = (...voices: readonly Voice[]) => sharedRanking(hear(catalog, voices, 'ci-cd'));

describe('the answers of several voices', () => {
  test('are told apart path by path, and lists in another order are the same', () => {
    const a = voice(1, { 'stack.languages': ['go', 'python'], 'limits.budgetUsdPerMonth': 0 });
    const b = voice(2, { 'stack.languages': ['python', 'go'], 'limits.budgetUsdPerMonth': 50 });
    const { agreed, divided } = compareAnswers([a, b], 'ci-cd');
    expect(agreed.map(({ question }) => question.path)).toEqual(['team.developers', 'stack.languages']);
    expect(divided.map(({ question, values }) => [question.path, values])).toEqual([
      ['limits.budgetUsdPerMonth', [0, 50]],
    ]);
  });

  test('differ where one skipped what another answered', () => {
    const { divided } = compareAnswers([voice(1, {}), voice(2, { 'stack.kubernetes': true })], 'ci-cd');
    expect(divided.map(({ values }) => values)).toEqual([[undefined, true]]);
  });

  test('are heard on the activities that all choose', () => {
    const both = { ...saver, answers: answersOf(team, ['serving', 'ci-cd']) };
    expect(commonActivities([both, lazy])).toEqual(['ci-cd']);
    expect(commonActivities([])).toEqual([]);
  });
});

test('weights are compared by group, the most divided first', () => {
  const [first] = compareWeights(hear(catalog, [saver, lazy], 'ci-cd'));
  expect(['cost', 'effort']).toContain(first?.group);
  const sums = [0, 1].map((place) =>
    compareWeights(hear(catalog, [saver, lazy], 'ci-cd')).reduce(
      (sum, { weights }) => sum + (weights[place] ?? 0),
      0,
    ),
  );
  for (const sum of sums) expect(sum).toBeCloseTo(100, 6);
});

describe('the shared ranking', () => {
  test('is the ranking of one voice if all are the same', () => {
    const [only] = hear(catalog, [saver], 'ci-cd');
    const twice = shared(saver, { ...saver, id: 2 });
    expect(twice.map(({ tool, rank }) => [tool.id, rank])).toEqual(
      only?.ranking.ranked.map(({ tool, rank }) => [tool.id, rank]),
    );
  });

  test('scores by the mean and does not depend on the order of the voices', () => {
    const there = shared(saver, lazy);
    const back = shared(lazy, saver);
    expect(there.map(({ tool, score }) => [tool.id, score])).toEqual(
      back.map(({ tool, score }) => [tool.id, score]),
    );
    for (const { score, places } of there)
      expect(score).toBeCloseTo(((places[0]?.score ?? 0) + (places[1]?.score ?? 0)) / 2, 9);
  });

  test('gives no rank to what a limit of one voice leaves out, and says why', () => {
    const strict = voice(2, { 'limits.budgetUsdPerMonth': 10 });
    const rows = shared(saver, strict);
    expect(rows.map(({ tool, rank }) => [tool.id, rank])).toEqual([
      ['cheap', 1],
      [expect.any(String), undefined],
      [expect.any(String), undefined],
    ]);
    expect(rows.at(-1)?.places[1]?.reasons[0]).toMatch(/your budget is 10 USD/);
  });
});

describe('what voices could accept together', () => {
  test('is named by four readings', () => {
    const { inFirstThree, bestWorstRank, borda, leastRegret } = acceptanceOf(shared(saver, lazy));
    expect(inFirstThree).toHaveLength(3);
    expect(bestWorstRank.map(({ shared: { tool }, figure }) => [tool.id, figure])).toEqual([['middle', 2]]);
    expect(borda.every(({ figure }) => figure === 2)).toBe(true);
    expect(leastRegret.map(({ shared: { tool } }) => tool.id)).toEqual(['middle']);
    expect(leastRegret[0]?.figure).toBeGreaterThan(0);
  });

  test('is nothing if the limits leave no tool in common', () => {
    const none = acceptanceOf(shared(saver, voice(2, { 'limits.exclude': ['cheap', 'easy', 'middle'] })));
    expect(Object.values(none)).toEqual([[], [], [], []]);
  });

  // Three voters a > b > c and two voters b > c > a: a has 6 points, b has 7, c has 2.
  test('by the Borda count of the textbook', () => {
    const ranks = [
      [1, 1, 1, 3, 3],
      [2, 2, 2, 1, 1],
      [3, 3, 3, 2, 2],
    ];
    expect(ranks.map((own) => bordaPoints(own, ranks))).toEqual([6, 7, 2]);
    expect(
      bordaPoints(
        [1, 1],
        [
          [1, 1],
          [1, 2],
        ],
      ),
    ).toBe(1.5);
  });

  test('by a Borda count that always shares out the same sum', () => {
    const table = fc.integer({ min: 1, max: 6 }).chain((tools) =>
      fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 }), {
        minLength: tools,
        maxLength: tools,
      }),
    );
    fc.assert(
      fc.property(table, (ranks) => {
        const sum = ranks.reduce((all, own) => all + bordaPoints(own, ranks), 0);
        expect(sum).toBeCloseTo((3 * ranks.length * (ranks.length - 1)) / 2, 9);
      }),
    );
  });
});

describe('the smallest concession', () => {
  test('is none if the same tool is first for all', () => {
    expect(concessionOf([saver, { ...saver, id: 2 }])).toEqual({ kind: 'agreed', tool: 'cheap' });
  });

  test('is one answer that one voice takes over', () => {
    const strict = { ...saver, id: 1 };
    const other = voice(2, { 'priorities.cost': 10, 'priorities.effort': 0, 'limits.exclude': ['cheap'] });
    expect(concessionOf([strict, other])).toMatchObject({
      kind: 'concession',
      concession: {
        question: { path: 'limits.exclude' },
        value: undefined,
        movers: [{ id: 2 }],
        tool: 'cheap',
      },
    });
  });

  test('is made by as few as possible', () => {
    const thrifty = { 'priorities.cost': 10, 'priorities.effort': 0 };
    const strict = voice(1, { ...thrifty, 'limits.exclude': ['cheap'] });
    expect(concessionOf([strict, voice(2, thrifty), voice(3, thrifty)])).toMatchObject({
      concession: {
        question: { path: 'limits.exclude' },
        value: undefined,
        movers: [{ id: 1 }],
        tool: 'cheap',
      },
    });
  });

  test('is not found where two answers would have to move', () => {
    const one = { 'priorities.cost': 0, 'priorities.effort': 10, 'limits.exclude': ['cheap', 'middle'] };
    const other = {
      'priorities.cost': 10,
      'priorities.effort': 0,
      'limits.exclude': ['easy'],
      'limits.budgetUsdPerMonth': 100,
    };
    expect(concessionOf([voice(1, one), voice(2, other)])).toEqual({ kind: 'none' });
  });
});
