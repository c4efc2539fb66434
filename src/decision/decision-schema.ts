import * as v from 'valibot';
import { activityIds } from '../catalog/activities.ts';
import { answersSchema } from '../questions/answers-schema.ts';
import {
  challengerSchema,
  changeSchema,
  firstOverSecondSchema,
  toolRobustnessSchema,
  weightStabilitySchema,
} from './analysis-schema.ts';
import { costBySizeSchema, fitAndCostSchema, labourSchema } from './cost-schema.ts';
import { hours, money, points, share, text } from './decision-parts.ts';

/** The only version of the decision format so far. */
export const decisionFormatVersion = 1;

const reasonSchema = v.strictObject({ constraint: text, because: text });

/** What one criterion adds to a score, and why. */
export const contributionSchema = v.strictObject({
  criterion: text,
  weight: share,
  value: share,
  /** Lowest and highest value that the unknown facts allow. */
  valueRange: v.tuple([share, share]),
  points,
  because: text,
  /** What of the tool file was read. */
  facts: v.array(text),
  /** Those of `facts` that no source confirms. */
  unverified: v.array(text),
  /** True if the value rests on something unknown or on a range. */
  unknown: v.boolean(),
  /** True if something of the tool is not recorded, so that the value is in part a guess; absent otherwise, and in
   * decisions written before it was added. */
  gap: v.optional(v.literal(true)),
});

/** What a tool costs the team a month, out of pocket. */
export const costSchema = v.strictObject({
  low: money,
  expected: money,
  high: money,
  currency: v.literal('USD'),
  plan: text,
  parts: v.array(
    v.strictObject({
      kind: v.picklist(['service', 'machines']),
      label: text,
      low: money,
      expected: money,
      high: money,
    }),
  ),
  notes: v.array(text),
  asOf: text,
});

/** A tool that fits, with its place and the working behind it. */
export const rankedSchema = v.strictObject({
  rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  tool: text,
  name: text,
  score: points,
  scoreRange: v.tuple([points, points]),
  verdict: text,
  /** How the team would have the tool. */
  hosting: v.picklist(['managed', 'self-hosted', 'library']),
  /** True if jobs would run on machines of the team's own. */
  ownRunners: v.boolean(),
  /** Share of the weight that rests on known facts. */
  coverage: share,
  contributions: v.array(contributionSchema),
  /** Null if no published price fits; a warning or the contribution of the cost says why. */
  cost: v.nullable(costSchema),
  /** Null if nobody has judged the effort; absent in decisions written before it was added. */
  labour: v.optional(v.nullable(labourSchema)),
  robustness: toolRobustnessSchema,
  /** Constraints that cannot be told for this tool. */
  warnings: v.array(reasonSchema),
  /** True if the lead of the first place over this tool is too small to call. */
  closeToFirst: v.boolean(),
});

const eliminatedSchema = v.strictObject({
  tool: text,
  name: text,
  score: points,
  reasons: v.pipe(v.array(reasonSchema), v.minLength(1)),
  wouldRank: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** A set of tools that together do the chosen activities. */
const stackSchema = v.strictObject({
  tools: v.array(text),
  /** Which tool does each activity; null where the activity is left for later. */
  serving: v.record(text, v.nullable(text)),
  /** Expected out-of-pocket cost a month in US dollars, each tool once; tools without a published price count 0. */
  cost: money,
  /** Those of `tools` that have no published price. */
  unpriced: v.array(text),
  /** Expected hours a month of the team’s own work; tools whose effort nobody has judged count 0. Absent in decisions
   * written before it was added. */
  hours: v.optional(hours),
  /** Mean score of the serving tools with what their integrations add, in points of 100. */
  points: v.pipe(v.number(), v.finite()),
  /** True for the stack in which every tool earns its keep. */
  balanced: v.boolean(),
});

/** An unknown or unconfirmed fact that alone could change the first place. */
const factToVerifySchema = v.strictObject({
  tool: text,
  criterion: text,
  facts: v.array(text),
  unverified: v.array(text),
  wouldLead: text,
  lead: points,
});

/** The part that an organisation's own file had in the result: whose it was, and the ids of the tools it spoke of. */
const overlayPartSchema = v.strictObject({
  name: v.optional(text),
  fingerprint: text,
  tools: v.array(text),
  prices: v.array(text),
  banned: v.array(text),
  preferred: v.array(text),
});

/** The schema of `decision.json`: answers, weights, catalog version and results in one document. */
export const decisionSchema = v.strictObject({
  formatVersion: v.literal(decisionFormatVersion),
  catalog: v.strictObject({ version: text, date: text, overlay: v.optional(overlayPartSchema) }),
  answers: answersSchema,
  /** Weight of each criterion, averaged over the activities; each activity's own are in its contributions. */
  weights: v.record(text, share),
  /** Paths of the questions that apply and were not answered. */
  gaps: v.array(text),
  activities: v.array(
    v.strictObject({
      id: v.picklist(activityIds),
      /** Answers that make no difference for this activity, and why. */
      remarks: v.array(text),
      /** Number of samples behind the shares of robustness, and half the width of their 95 % interval at most. */
      robustness: v.strictObject({
        samples: v.pipe(v.number(), v.integer(), v.minValue(0)),
        errorBound: share,
      }),
      ranking: v.array(rankedSchema),
      eliminated: v.array(eliminatedSchema),
      changes: v.array(changeSchema),
      factsToVerify: v.array(factToVerifySchema),
      /** Absent if no tool is ranked, and in decisions written before it was added; the same for what follows. */
      weightStability: v.optional(weightStabilitySchema),
      /** The tools after the first, at most five. */
      challengers: v.optional(v.array(challengerSchema)),
      /** Absent if there is no second tool. */
      firstOverSecond: v.optional(firstOverSecondSchema),
      /** Paths of the skipped questions to which an answer alone changes the first place, the likeliest first. */
      nextQuestions: v.optional(v.array(text)),
      /** The tools with a published price, best fit first. */
      fitAgainstCost: v.optional(v.array(fitAndCostSchema)),
      /** Absent if there is no second tool. */
      costBySize: v.optional(costBySizeSchema),
    }),
  ),
  /** From the fewest tools to the best tool for every job; empty for a single activity. */
  stacks: v.array(stackSchema),
});

/** A decision as written to `decision.json`. */
export type Decision = v.InferOutput<typeof decisionSchema>;

/** The results of one activity. */
export type ActivityDecision = Decision['activities'][number];

/** A tool that fits, with its place and the working behind it. */
export type RankedEntry = ActivityDecision['ranking'][number];

/** A tool that a limit leaves out. */
export type EliminatedEntry = ActivityDecision['eliminated'][number];
