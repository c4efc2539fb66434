import { isUncertain, known, type Criterion, type Valuation } from './criterion.ts';
import { guessedSide } from './pairwise.ts';
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

const medianOf = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

/** Median value of every criterion over the tools that fit: the ordinary tool that others are held against. */
const ordinaryValues = ({ criteria, ranked }: ActivityRanking): readonly number[] =>
  criteria.map((_, place) =>
    medianOf(ranked.map(({ values }) => values[place]?.value ?? 0).toSorted((a, b) => a - b)),
  );

/** Points of 100 that set a tool apart enough to be named. */
const notable = 0.5;

/** One sentence: where the tool stands out among those that fit, and where it falls behind. */
export const verdictOf = (ranking: ActivityRanking, { values }: ScoredTool): string => {
  const ordinary = ordinaryValues(ranking).map(known);
  const leads = ranking.criteria
    .map(({ criterion, weight }, place) => {
      const value = values[place] ?? known(0);
      const usual = ordinary[place] ?? known(0);
      // What is not recorded sets no tool apart.
      const gap = guessedSide(value, usual) === null ? value.value - usual.value : 0;
      return {
        label: criterion.label.charAt(0).toLowerCase() + criterion.label.slice(1),
        points: 100 * weight * gap,
      };
    })
    .toSorted((a, b) => b.points - a.points);
  const strong = leads.filter(({ points }) => points > notable).slice(0, 2);
  const weak = leads.filter(({ points }) => points < -notable).slice(-1);
  const clauses = [
    ...(strong.length > 0 ? [`stands out for ${strong.map(({ label }) => label).join(' and ')}`] : []),
    ...weak.map(({ label }) => `falls behind on ${label}`),
  ];
  const ordinaryWords =
    ranking.ranked.length > 1 ? 'much like the others that fit' : 'the only one that fits';
  const words = clauses.length > 0 ? clauses.join('; ') : ordinaryWords;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};
