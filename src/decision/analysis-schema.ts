import * as v from 'valibot';
import { points, share, text } from './decision-parts.ts';

/** Any answer, null where there is none; nothing is nested deeper than an answer is. */
const plain = v.union([v.null(), v.boolean(), v.pipe(v.number(), v.finite()), text]);
const answerSchema = v.union([plain, v.array(plain), v.record(text, plain)]);
const anyAnswer = v.pipe(
  v.unknown(),
  v.check((value) => v.is(answerSchema, value), 'expected an answer or null'),
);

/** One answer given differently; `to` is null where an answer is taken back. */
const editSchema = v.strictObject({ path: text, to: anyAnswer });

const outcome = {
  /** The tool that would lead, alone or tied. */
  first: text,
  /** Lead over the next tool, in points of 100; 0 for a tie. */
  lead: points,
  /** True if the team can choose it; false for a circumstance such as its size. */
  canChoose: v.boolean(),
  /** True if a constraint keeps the tool out as things are. */
  wasEliminated: v.boolean(),
};

/** A smallest change of answers that puts another tool first: another answer to one question, or to two at once. */
export const changeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('answer'), ...editSchema.entries, ...outcome }),
  v.strictObject({ kind: v.literal('pair'), edits: v.tuple([editSchema, editSchema]), ...outcome }),
]);

/** Weights by criterion, shares of 1. */
const weightsSchema = v.record(text, share);

/**
 * How firmly a tool stands, by sampling plausible weightings and facts (SMAA-2: Lahdelma & Salminen 2001). Decisions
 * written before the optional figures were added do not have them.
 */
export const toolRobustnessSchema = v.strictObject({
  /** Share of the draws in which it is first. */
  first: share,
  /** Share of the draws in which it is among the first three. */
  topThree: share,
  /** Mean weights of the draws in which it is first; null if that is too seldom to tell. */
  centralWeights: v.optional(v.nullable(weightsSchema)),
  /** Share of the draws in which it is first at just those weights: whether the facts are good enough. */
  confidence: v.optional(v.nullable(share)),
  /** Share of the draws in which the first of the ranking scores higher, a tie counts half; null for the first. */
  beatenByFirst: v.optional(v.nullable(share)),
});

/** How far single weights may move before another tool is first, the others keeping their proportions. */
export const weightStabilitySchema = v.strictObject({
  /** The criterion whose weight needs the smallest relative move; null if none changes the first place. */
  mostCritical: v.nullable(text),
  criteria: v.array(
    v.strictObject({
      criterion: text,
      weight: share,
      /** The first stays first for every weight from the low to the high one. */
      range: v.tuple([share, share]),
      /** Who takes over below and above the range; null if nobody does. */
      below: v.nullable(text),
      above: v.nullable(text),
    }),
  ),
});

const weightChangeSchema = v.nullable(
  v.strictObject({
    /** Distance from the present weights, in the norm of the search. */
    distance: v.pipe(v.number(), v.minValue(0), v.maxValue(2.001)),
    /** The weights that differ then; all others stay. */
    weights: weightsSchema,
  }),
);

/** How little the weights would have to change for a tool to draw level with the first; null if none could. */
export const challengerSchema = v.strictObject({
  tool: text,
  /** Smallest sum of absolute changes. */
  l1: weightChangeSchema,
  /** Smallest Euclidean change. */
  l2: weightChangeSchema,
});

const differenceSchema = v.strictObject({
  criterion: text,
  points: v.pipe(v.number(), v.minValue(-100.001), v.maxValue(100.001)),
});

/** Why the first tool stands above the second. */
export const firstOverSecondSchema = v.strictObject({
  first: text,
  second: text,
  /** Smallest set of known advantages that outweighs all known disadvantages; empty for a tie, or if there is none. */
  decisive: v.array(differenceSchema),
  /** The strongest known argument for the second, in negative points; null if there is none. */
  counterArgument: v.nullable(differenceSchema),
  /** True if the first is known to be at least as good on every criterion and better on one. */
  dominates: v.boolean(),
  /** Differences that rest on a guess because something is not recorded; absent in decisions written before. */
  guessed: v.optional(v.array(differenceSchema)),
});
