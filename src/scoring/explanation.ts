import { isUncertain, type Criterion, type Valuation } from './criterion.ts';
import type { ActivityRanking, ScoredTool } from './ranking.ts';

/** One criterion's part in a tool's score. */
export interface Contribution {
  readonly criterion: Criterion;
  /** Share of the whole, 0..1. */
  readonly weight: number;
  readonly value: Valuation;
  /** Points of 100 that the criterion adds: 100 × weight × value. They sum to the score. */
  readonly points: number;
  /** Points that it could add at most. */
  readonly possible: number;
  readonly because: string;
  readonly uncertain: boolean;
}

/** The working behind a score, heaviest criterion first. */
export const explain = (ranking: ActivityRanking, { tool, values }: ScoredTool): readonly Contribution[] =>
  ranking.criteria
    .map(({ criterion, prepared, weight }, place): Contribution => {
      const value = values[place] ?? prepared.value(tool);
      return {
        criterion,
        weight,
        value,
        points: 100 * weight * value.value,
        possible: 100 * weight,
        because: prepared.because(tool),
        uncertain: isUncertain(value),
      };
    })
    .toSorted((a, b) => b.weight - a.weight || (a.criterion.id < b.criterion.id ? -1 : 1));

/** How much of the weight rests on known facts, 0..1. */
export const coverage = (ranking: ActivityRanking, { values }: ScoredTool): number =>
  ranking.criteria.reduce((sum, { weight }, place) => sum + weight * (1 - rangeOf(values[place])), 0);

const rangeOf = (value: Valuation | undefined): number => (value === undefined ? 1 : value.high - value.low);

/** One sentence: what the tool wins and loses most on. */
export const verdictOf = (ranking: ActivityRanking, scored: ScoredTool): string => {
  const parts = ranking.criteria.map(({ criterion, weight }, place) => {
    const value = scored.values[place]?.value ?? 0;
    return { label: criterion.label.toLowerCase(), won: weight * value, lost: weight * (1 - value) };
  });
  const best = parts.toSorted((a, b) => b.won - b.lost - (a.won - a.lost)).slice(0, 2);
  const worst = parts.toSorted((a, b) => b.lost - a.lost)[0];
  const strong = best.map(({ label }) => label).join(' and ');
  const weak = worst !== undefined && worst.lost > 0.02 ? `; loses most on ${worst.label}` : '';
  return strong === '' ? 'Nothing to tell it by' : `Strong on ${strong}${weak}`;
};
