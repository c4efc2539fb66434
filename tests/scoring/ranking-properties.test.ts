import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Tool } from '../../src/catalog/tool.ts';
import { withAnswer, type Answers } from '../../src/questions/answers.ts';
import { criterionGroups } from '../../src/questions/criterion-groups.ts';
import { explain } from '../../src/scoring/explanation.ts';
import { compareTools } from '../../src/scoring/pairwise.ts';
import { closeCall, rankActivity } from '../../src/scoring/rank.ts';
import type { ActivityRanking, ScoredTool } from '../../src/scoring/ranking.ts';
import { answersFor, ciCdAnswers } from './arbitrary-answers.ts';
import { catalogArbitrary, toolArbitrary, toolsArbitrary } from './arbitrary-tools.ts';
import { answersOf, catalogOf, rankingOf } from './examples.ts';
import { propertyRuns } from '../property-runs.ts';

const runs = { numRuns: 1000 };

const everyTool = ({ ranked, eliminated }: ActivityRanking): readonly ScoredTool[] => [
  ...ranked,
  ...eliminated,
];

/** The rankings of all chosen activities and of CI/CD, for which most generated tools are made. */
const rankingsOf = (catalog: Catalog, answers: Answers): readonly ActivityRanking[] =>
  [...new Set([...answers.activities, 'ci-cd' as const])].map((activity) =>
    rankActivity(catalog, answers, activity),
  );

const firstActivity = ({ activities: [activity = 'ci-cd'] }: Answers) => activity;

/** Everything about a ranking that tells tools apart, with ids instead of objects. */
const outcome = (ranking: ActivityRanking) => ({
  weights: ranking.criteria.map(({ criterion, weight }) => [criterion.id, weight]),
  tools: everyTool(ranking).map(({ tool, ...scored }) => ({ ...scored, id: tool.id })),
  remarks: ranking.remarks,
});

/** Every number anywhere inside a value, with its path; tools and functions are not entered. */
const numbersIn = (value: unknown, path = ''): readonly (readonly [string, number])[] => {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'tool' && key !== 'criterion')
    .flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
};

const setAll = (answers: Answers, importance: (group: string, place: number) => number) =>
  criterionGroups.reduce(
    (made, { id }, place) => withAnswer(made, `priorities.${id}`, importance(id, place)),
    answers,
  );

const weightsOf = (answers: Answers) =>
  rankActivity(catalogOf([]), answers, firstActivity(answers)).criteria.map(
    ({ criterion, weight }) => [criterion, weight] as const,
  );

describe('the weights', () => {
  test('P3 weights are not negative and sum to 1', () => {
    fc.assert(
      fc.property(answersFor(), (answers) => {
        const weights = weightsOf(answers).map(([, weight]) => weight);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      }),
      runs,
    );
  });

  test('P3 scaling every importance alike changes no weight', () => {
    const importances = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(ciCdAnswers(), importances, (answers, list) => {
        const once = weightsOf(setAll(answers, (_, place) => list[place] ?? 0));
        const twice = weightsOf(setAll(answers, (_, place) => 2 * (list[place] ?? 0)));
        for (const [place, [criterion, weight]] of once.entries()) {
          expect(twice[place]?.[0]).toBe(criterion);
          expect(twice[place]?.[1]).toBeCloseTo(weight, 12);
        }
      }),
      runs,
    );
  });

  test('P3 an importance of 0 gives a contribution of exactly 0', () => {
    const group = fc.constantFrom(...criterionGroups.map(({ id }) => id));
    fc.assert(
      fc.property(ciCdAnswers(), toolArbitrary(), group, (answers, tool, zero) => {
        const stated = setAll(answers, (id) => (id === zero ? 0 : 5));
        const ranking = rankActivity(catalogOf([tool]), stated, 'ci-cd');
        const parts = everyTool(ranking).flatMap((scored) => explain(ranking, scored));
        expect(parts.filter(({ criterion, points }) => criterion.group === zero && points !== 0)).toEqual([]);
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  test('P3 importances that are all 0 count as neutral', () => {
    fc.assert(
      fc.property(ciCdAnswers(), (answers) => {
        expect(weightsOf(setAll(answers, () => 0))).toEqual(weightsOf(setAll(answers, () => 5)));
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  test('P3 an importance that nobody stated is the neutral 5', () => {
    expect(weightsOf(answersOf())).toEqual(weightsOf(setAll(answersOf(), () => 5)));
  });
});

describe('the scores', () => {
  test('P1 bounds: 0 to 100, inside their own range', () => {
    fc.assert(
      fc.property(catalogArbitrary(10), answersFor(), (catalog, answers) => {
        for (const { low, score, high } of rankingsOf(catalog, answers).flatMap(everyTool)) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(score).toBeGreaterThanOrEqual(low - 1e-9);
          expect(high).toBeGreaterThanOrEqual(score - 1e-9);
          expect(high).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
      runs,
    );
  });

  test('P2 the contributions sum to the score', () => {
    fc.assert(
      fc.property(catalogArbitrary(5), ciCdAnswers(), (catalog, answers) => {
        const ranking = rankActivity(catalog, answers, 'ci-cd');
        for (const scored of everyTool(ranking)) {
          const points = explain(ranking, scored).reduce((sum, part) => sum + part.points, 0);
          expect(points).toBeCloseTo(scored.score, 9);
        }
      }),
      runs,
    );
  });

  test('P2 the differences of two tools sum to the difference of their scores and change only their signs', () => {
    fc.assert(
      fc.property(toolsArbitrary(2, 2), ciCdAnswers(), (tools, answers) => {
        const ranking = rankActivity(catalogOf(tools), answers, 'ci-cd');
        const [a, b] = everyTool(ranking);
        if (a === undefined || b === undefined) return;
        const forward = compareTools(ranking, a, b);
        const backward = compareTools(ranking, b, a);
        const sum = forward.differences.reduce((all, { points }) => all + points, 0);
        expect(sum).toBeCloseTo(a.score - b.score, 9);
        expect(backward.differences.map(({ criterion, points }) => [criterion.id, -points])).toEqual(
          forward.differences.map(({ criterion, points }) => [criterion.id, points]),
        );
      }),
      runs,
    );
  });

  test('P5 dominance: a tool that is at least as good on every criterion is never below', () => {
    fc.assert(
      fc.property(catalogArbitrary(8), ciCdAnswers(), (catalog, answers) => {
        const tools = everyTool(rankActivity(catalog, answers, 'ci-cd'));
        for (const a of tools)
          for (const b of tools)
            if (a.values.every(({ value }, place) => value >= (b.values[place]?.value ?? 0)))
              expect(a.score).toBeGreaterThanOrEqual(b.score);
      }),
      runs,
    );
  });

  test('P33 no number is NaN or infinite', () => {
    fc.assert(
      fc.property(catalogArbitrary(10), answersFor(), (catalog, answers) => {
        expect(
          numbersIn(rankingsOf(catalog, answers)).filter(([, number]) => !Number.isFinite(number)),
        ).toEqual([]);
      }),
      runs,
    );
  });
});

/** Answers that name no tool, so that a tool can come and go without changing what the team has. */
const namesNoTool = ciCdAnswers(({ control }) => control.kind !== 'systems');

describe('the set of tools', () => {
  test('P6 independence: taking a tool away leaves all other scores and their order bit for bit', () => {
    fc.assert(
      fc.property(toolsArbitrary(12, 1), namesNoTool, fc.nat(), (tools, answers, choice) => {
        const gone = tools[choice % tools.length];
        const all = rankActivity(catalogOf(tools), answers, 'ci-cd');
        const fewer = rankActivity(catalogOf(tools.filter((tool) => tool !== gone)), answers, 'ci-cd');
        const ofOthers = (scored: readonly ScoredTool[]) =>
          scored
            .filter(({ tool }) => tool !== gone)
            .map(({ tool, score, low, high, values, way, unconfirmed }) => [
              tool.id,
              { score, low, high, values, way, unconfirmed },
            ]);
        expect(ofOthers(fewer.ranked)).toStrictEqual(ofOthers(all.ranked));
        expect(ofOthers(fewer.eliminated)).toStrictEqual(ofOthers(all.eliminated));
      }),
      runs,
    );
  });

  test('P7 permutation: the order of the tools plays no part', () => {
    const shuffled = toolsArbitrary(12).chain((tools) =>
      fc.tuple(fc.constant(tools), fc.shuffledSubarray(tools, { minLength: tools.length })),
    );
    fc.assert(
      fc.property(shuffled, ciCdAnswers(), ([one, other], answers) => {
        const ranking = (tools: readonly Tool[]) => outcome(rankActivity(catalogOf(tools), answers, 'ci-cd'));
        expect(ranking(other)).toStrictEqual(ranking(one));
      }),
      runs,
    );
  });

  test('P9 duplicates: the same tool under another id has the same score and shares the rank', () => {
    fc.assert(
      fc.property(toolsArbitrary(6, 1), namesNoTool, fc.nat(), (tools, answers, choice) => {
        const original = tools[choice % tools.length] ?? tools[0];
        if (original === undefined) return;
        const ranking = rankingOf([...tools, { ...original, id: 'twin' }], answers);
        const one = everyTool(ranking).find(({ tool }) => tool === original);
        const twin = everyTool(ranking).find(({ tool }) => tool.id === 'twin');
        const placed = (scored: ScoredTool | undefined) =>
          scored === undefined ? undefined : { ...scored, tool: undefined };
        expect(placed(twin)).toStrictEqual(placed(one));
      }),
      runs,
    );
  });

  test('P32 scoring twice, or after a round trip through JSON, gives the same', () => {
    fc.assert(
      fc.property(toolsArbitrary(8), answersFor(), (tools, answers) => {
        const activity = firstActivity(answers);
        const copy = JSON.parse(JSON.stringify({ tools, answers })) as { tools: Tool[]; answers: Answers };
        const first = outcome(rankActivity(catalogOf(tools), answers, activity));
        expect(outcome(rankActivity(catalogOf(tools), answers, activity))).toStrictEqual(first);
        expect(outcome(rankActivity(catalogOf(copy.tools), copy.answers, activity))).toStrictEqual(first);
      }),
      runs,
    );
  });
});

describe('the ranks', () => {
  const ranking = fc
    .tuple(catalogArbitrary(40), ciCdAnswers())
    .map(([catalog, answers]) => rankActivity(catalog, answers, 'ci-cd'));

  test('a rank is one more than the number of tools with a higher score', () => {
    fc.assert(
      fc.property(ranking, ({ ranked }) => {
        for (const { score, rank } of ranked)
          expect(rank).toBe(1 + ranked.filter((other) => other.score > score + 1e-7).length);
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  test('tools stand best first, equal scores in the order of their ids', () => {
    fc.assert(
      fc.property(ranking, ({ ranked, eliminated }) => {
        for (const list of [ranked, eliminated])
          for (const [place, { score, tool }] of list.entries()) {
            const next = list[place + 1];
            if (next === undefined) continue;
            const tied = Math.abs(score - next.score) <= 1e-7;
            expect(tied ? tool.id < next.tool.id : score > next.score).toBe(true);
          }
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  test('a tool near the leader is less than two points behind', () => {
    expect(closeCall).toBe(2);
    fc.assert(
      fc.property(ranking, ({ ranked }) => {
        const best = ranked[0]?.score ?? 0;
        for (const { score, nearLeader } of ranked) expect(nearLeader).toBe(best - score < 2);
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  test('an eliminated tool would rank behind those with a higher score that remain', () => {
    fc.assert(
      fc.property(ranking, ({ ranked, eliminated }) => {
        for (const { score, wouldRank } of eliminated)
          expect(wouldRank).toBe(1 + ranked.filter((other) => other.score > score + 1e-7).length);
      }),
      { numRuns: propertyRuns(300) },
    );
  });
});
