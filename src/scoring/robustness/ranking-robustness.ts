import { answerTo, type Answers } from '../../questions/answers.ts';
import { importanceOf } from '../../questions/priorities/importance.ts';
import type { ActivityRanking, RankedTool } from '../ranking.ts';
import { countFirstWins } from './pairwise-winning.ts';
import type { SamplingOptions, UncertainValues } from './sampling.ts';
import { confidenceFactor, runSmaa } from './smaa.ts';
import { groupedWeights, type GroupedWeight } from './weight-samplers.ts';

/** How firmly a tool stands in its ranking. */
export interface ToolRobustness {
  readonly tool: string;
  /** Share of the plausible weightings and facts in which it is first. */
  readonly first: number;
  readonly topThree: number;
  /** Shares of all ranks, first rank first. */
  readonly ranks: readonly number[];
  /** The weights that suit it best, in the order of the ranking's criteria; null if it is never first. */
  readonly centralWeights: readonly number[] | null;
  /** How often it is first under just those weights: whether the facts are good enough. Null likewise. */
  readonly confidence: number | null;
  /** Share of the draws in which the first of the ranking scores higher; a tie counts half. Null for the first. */
  readonly beatenByFirst: number | null;
}

export interface RankingRobustness {
  readonly samples: number;
  /** Half-width of the 95 % interval of every share, at most. */
  readonly errorBound: number;
  /** In the order of the ranking. */
  readonly tools: readonly ToolRobustness[];
}

/** Sampling at rest, and while a control moves. */
export const samplesAtRest = 10_000;
export const samplesInMotion = 2000;

/** The same for everyone, so that a link shows everyone the same figures. */
const seed = 20_261;

/** Below this share a central weight or confidence factor rests on too few draws to be shown. */
const leastShare = 0.02;

const valuesOf = ({ tool, values }: RankedTool): UncertainValues => ({
  id: tool.id,
  low: values.map(({ low }) => low),
  high: values.map(({ high }) => high),
});

const weightsOf = (ranking: ActivityRanking, answers: Answers): readonly GroupedWeight[] =>
  ranking.criteria.map(({ criterion, weight }) => ({
    weight,
    group: criterion.group,
    stated: answerTo(answers, importanceOf(criterion.group)) !== undefined,
  }));

/** Samples how firmly the order of a ranking stands against doubts about weights and facts. Pure and seeded. */
export const robustnessOf = (
  ranking: ActivityRanking,
  answers: Answers,
  samples: number = samplesAtRest,
): RankingRobustness => {
  const options: SamplingOptions = { samples, seed };
  const brief: SamplingOptions = { samples: Math.min(samples, samplesInMotion), seed };
  const alternatives = ranking.ranked.map(valuesOf);
  const wins = countFirstWins(alternatives.length);
  const smaa = runSmaa(alternatives, groupedWeights(weightsOf(ranking, answers)), options, wins.look);
  const [, ...won] = wins.shares(samples);
  const tools = ranking.ranked.map(({ tool }, place): ToolRobustness => {
    const { ranks = [], centralWeights = null } = smaa.alternatives[place] ?? {};
    const [first = 0, second = 0, third = 0] = ranks;
    const shown = first >= leastShare ? centralWeights : null;
    return {
      tool: tool.id,
      first,
      topThree: first + second + third,
      ranks,
      centralWeights: shown,
      confidence: shown === null ? null : confidenceFactor(alternatives, place, shown, brief),
      beatenByFirst: won[place - 1] ?? null,
    };
  });
  return { samples, errorBound: smaa.errorBound, tools };
};
