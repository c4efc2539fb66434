import * as v from 'valibot';
import { costEntry } from '../decision/build-decision.ts';
import { share, text } from '../decision/decision-parts.ts';
import { costSchema, rankedSchema } from '../decision/decision-schema.ts';
import { constraintLabel } from '../decision/labels.ts';
import { rounded } from '../decision/rounded.ts';
import type { Cost } from '../scoring/cost/cost.ts';
import { amountInWords } from '../scoring/cost/cost-in-words.ts';
import type { EliminatedTool, RankedTool, Reason } from '../scoring/ranking.ts';
import { ordinal, pointsInWords, rangeInWords, shareInWords } from '../scoring/score-in-words.ts';
import { evidenceOf, readsOfLimit, type Case } from './case.ts';
import { evidenceInWords, evidenceSchema } from './evidence-entry.ts';

/** A limit that a tool breaks or may break, and the statements on which that rests. */
export const limitSchema = v.strictObject({ limit: text, because: text, evidence: v.array(evidenceSchema) });

export type LimitEntry = v.InferOutput<typeof limitSchema>;

/** Where a tool stands for one team and activity. */
export const placeSchema = v.strictObject({
  ...v.pick(rankedSchema, ['tool', 'name', 'score', 'scoreRange', 'hosting', 'ownRunners']).entries,
  /** Null if a limit leaves the tool out. */
  rank: v.nullable(rankedSchema.entries.rank),
  /** The rank of a tool that is left out if it were not. */
  wouldRank: v.optional(rankedSchema.entries.rank),
  /** True if the lead of the first place over this tool is too small to call. */
  closeToFirst: v.boolean(),
  /** Share of the plausible weightings in which it is first; see errorBound. */
  firstShare: v.nullable(share),
  /** US dollars a month, out of pocket; null if no published price fits. */
  cost: v.nullable(
    v.strictObject({
      ...v.pick(costSchema, ['low', 'expected', 'high', 'currency', 'plan', 'notes', 'asOf']).entries,
      source: v.optional(text),
    }),
  ),
  /** Why it is left out; empty for a tool that fits. */
  leftOutBy: v.array(limitSchema),
  /** What has to be checked, because the catalog cannot tell. */
  toCheck: v.array(limitSchema),
  /** Tools that took over from one that has ended. */
  successors: v.array(text),
});

export type PlaceEntry = v.InferOutput<typeof placeSchema>;

const limitEntries = (one: Case, tool: string, reasons: readonly Reason[]): LimitEntry[] =>
  reasons.map(({ constraint, because }) => ({
    limit: constraintLabel(constraint),
    because,
    evidence: evidenceOf(one, tool, readsOfLimit(one, constraint)),
  }));

const costOf = ({ library }: Case, tool: string, cost: Cost): PlaceEntry['cost'] => {
  const entry = costEntry(cost);
  if (entry === null) return null;
  const { parts: _parts, ...rest } = entry;
  const source = library.fileOf(tool)?.prices?.source;
  return { ...rest, ...(source !== undefined && { source }) };
};

export const placeEntry = (one: Case, scored: RankedTool | EliminatedTool): PlaceEntry => {
  const { tool, score, low, high, way, unconfirmed } = scored;
  const place = one.ranking.ranked.findIndex((ranked) => ranked.tool === tool);
  return {
    tool: tool.id,
    name: tool.name,
    score: rounded(score),
    scoreRange: [rounded(low), rounded(high)],
    hosting: way.hosting,
    ownRunners: way.ownRunners,
    rank: 'rank' in scored ? scored.rank : null,
    ...('wouldRank' in scored && { wouldRank: scored.wouldRank }),
    closeToFirst: 'nearLeader' in scored && scored.nearLeader,
    firstShare: place < 0 ? null : rounded(one.robustness.tools[place]?.first ?? 0),
    cost: costOf(one, tool.id, way.cost),
    leftOutBy: 'reasons' in scored ? limitEntries(one, tool.id, scored.reasons) : [],
    toCheck: limitEntries(one, tool.id, unconfirmed),
    successors: [...tool.status.successors],
  };
};

const costInWords = ({ cost }: PlaceEntry): string => {
  if (cost === null) return 'Cost: not known';
  const origin = [cost.source ?? 'your own file', cost.asOf].join(', ');
  return `Cost: ${amountInWords(cost)} a month on “${cost.plan}” [${origin}]`;
};

const limitInWords = (word: string, { limit, because, evidence }: LimitEntry): readonly string[] => [
  `${word} ${limit}: ${because}`,
  ...evidence.map((fact) => `  ${evidenceInWords(fact)}`),
];

const rankInWords = ({ rank, wouldRank, score, scoreRange: [low, high] }: PlaceEntry): string => {
  const range = rangeInWords({ low, high });
  const place = rank === null ? `left out (would be ${ordinal(wouldRank ?? 1)})` : ordinal(rank);
  return `${place}, ${pointsInWords(score)} points${range === undefined ? '' : ` (${range})`}`;
};

/** The place in a few lines: rank, points, how sure, cost, limits. */
export const placeInWords = (place: PlaceEntry): readonly string[] => [
  `${place.name} (${place.tool}): ${rankInWords(place)}${place.closeToFirst && place.rank !== 1 ? ', too close to the first to call' : ''}`,
  ...(place.firstShare === null
    ? []
    : [`First in ${shareInWords(place.firstShare)} of the plausible weightings`]),
  costInWords(place),
  ...place.leftOutBy.flatMap((limit) => limitInWords('Left out by', limit)),
  ...place.toCheck.flatMap((limit) => limitInWords('To check,', limit)),
  ...(place.successors.length === 0 ? [] : [`Followed by: ${place.successors.join(', ')}`]),
];
