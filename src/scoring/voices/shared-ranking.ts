import type { Tool } from '../../catalog/tool.ts';
import type { EliminatedTool, RankedTool } from '../ranking.ts';
import type { HeardVoice } from './voice.ts';

/** A tool as one voice sees it. */
export interface Place {
  /** Undefined if a limit of this voice leaves the tool out. */
  readonly rank: number | undefined;
  readonly score: number;
  /** Why it is left out, one sentence for each limit. */
  readonly reasons: readonly string[];
}

/** A tool as all voices see it. */
export interface SharedTool {
  readonly tool: Tool;
  /** One for each voice, in their order. */
  readonly places: readonly Place[];
  /** Mean score in points of 100. */
  readonly score: number;
  /** Rank by the mean score among the tools that nobody's limits leave out; undefined for the others. */
  readonly rank: number | undefined;
}

/** Scores are compared in millionths of a point, as within one ranking. */
const step = (score: number) => Math.round(score * 1_000_000);

const placeOf = (scored: RankedTool | EliminatedTool): Place =>
  'reasons' in scored
    ? { rank: undefined, score: scored.score, reasons: scored.reasons.map(({ because }) => because) }
    : { rank: scored.rank, score: scored.score, reasons: [] };

const isOut = ({ places }: Pick<SharedTool, 'places'>) => places.some(({ rank }) => rank === undefined);

/**
 * Every tool of the activity under each voice and under the mean of their weights: best first, then those that a limit
 * of somebody leaves out. The mean score is that of the mean weights with each value counted by the weight that each
 * voice gives it, which is the mean of the scores; every voice counts the same (additive group value: Keeney &
 * Kirkwood 1975). A limit of one voice is a limit for all: nobody can use what somebody must not.
 */
export const sharedRanking = (heard: readonly HeardVoice[]): readonly SharedTool[] => {
  const byVoice = heard.map(
    ({ ranking }) =>
      new Map([...ranking.ranked, ...ranking.eliminated].map((scored) => [scored.tool.id, scored])),
  );
  const tools = [...(byVoice[0]?.values() ?? [])].map(({ tool }) => {
    const places = byVoice.flatMap((of) => {
      const scored = of.get(tool.id);
      return scored === undefined ? [] : [placeOf(scored)];
    });
    return { tool, places, score: places.reduce((sum, { score }) => sum + score, 0) / heard.length };
  });
  const sorted = tools.toSorted(
    (a, b) =>
      Number(isOut(a)) - Number(isOut(b)) ||
      step(b.score) - step(a.score) ||
      (a.tool.id < b.tool.id ? -1 : 1),
  );
  const kept = sorted.filter((one) => !isOut(one));
  return sorted.map((one) => ({
    ...one,
    rank: isOut(one) ? undefined : 1 + kept.filter((other) => step(other.score) > step(one.score)).length,
  }));
};
