import type { Catalog, CatalogOverlay } from '../catalog/catalog.ts';
import type { Answers } from '../questions/answers.ts';
import { valueAt } from '../questions/answers.ts';
import { questionsFor } from '../questions/registry.ts';
import { coverage, explain, verdictOf } from '../scoring/explanation.ts';
import { rankActivity } from '../scoring/rank.ts';
import type { ActivityRanking, RankedTool, ScoredTool } from '../scoring/ranking.ts';
import type { Cost } from '../scoring/cost/cost.ts';
import { robustnessOf, type ToolRobustness } from '../scoring/robustness/ranking-robustness.ts';
import { factsToVerify } from '../scoring/sensitivity/facts-to-verify.ts';
import { workOf } from '../scoring/stack/stack-work.ts';
import { stacksFor } from '../scoring/stack/stacks-for.ts';
import { closeLook, robustnessEntry } from './analysis-entries.ts';
import { costLook, labourEntry } from './cost-entries.ts';
import { decisionFormatVersion, type Decision } from './decision-schema.ts';
import { rounded } from './rounded.ts';

/** The cost as the decision states it; null if it is not known. */
export const costEntry = (cost: Cost) =>
  cost.known
    ? {
        low: rounded(cost.low),
        expected: rounded(cost.expected),
        high: rounded(cost.high),
        currency: 'USD' as const,
        plan: cost.plan,
        parts: cost.parts.map(({ kind, label, low, expected, high }) => ({
          kind,
          label,
          low: rounded(low),
          expected: rounded(expected),
          high: rounded(high),
        })),
        notes: [...cost.notes],
        asOf: cost.asOf,
      }
    : null;

const contributionsOf = (ranking: ActivityRanking, scored: ScoredTool) =>
  explain(ranking, scored).map(({ criterion, weight, value, points, because, uncertain }) => ({
    criterion: criterion.id,
    weight: rounded(weight),
    value: rounded(value.value),
    valueRange: [rounded(value.low), rounded(value.high)] as [number, number],
    points: rounded(points),
    because,
    facts: [...criterion.reads],
    unverified: criterion.reads.filter((item) => scored.tool.unverified.includes(item)),
    unknown: uncertain,
    ...(value.gap === true && { gap: value.gap }),
  }));

const unsampled = { first: 0, topThree: 0 };

const rankedEntry = (
  ranking: ActivityRanking,
  scored: RankedTool,
  robustness: ToolRobustness | undefined,
) => ({
  rank: scored.rank,
  tool: scored.tool.id,
  name: scored.tool.name,
  score: rounded(scored.score),
  scoreRange: [rounded(scored.low), rounded(scored.high)] as [number, number],
  verdict: verdictOf(ranking, scored),
  hosting: scored.way.hosting,
  ownRunners: scored.way.ownRunners,
  coverage: rounded(coverage(ranking, scored)),
  contributions: contributionsOf(ranking, scored),
  cost: costEntry(scored.way.cost),
  labour: labourEntry(scored.way.labour),
  robustness: robustness === undefined ? unsampled : robustnessEntry(ranking, robustness),
  warnings: scored.unconfirmed.map(({ constraint, because }) => ({ constraint, because })),
  closeToFirst: scored.nearLeader,
});

const activityEntry = (
  ranking: ActivityRanking,
  catalog: Catalog,
  answers: Answers,
  effort: Effort,
): Decision['activities'][number] => {
  const { samples, errorBound, tools } = robustnessOf(ranking, answers);
  return {
    id: ranking.activity,
    remarks: [...ranking.remarks],
    robustness: { samples, errorBound: rounded(errorBound) },
    ranking: ranking.ranked.map((tool, place) => rankedEntry(ranking, tool, tools[place])),
    eliminated: ranking.eliminated.map(({ tool, score, reasons, wouldRank }) => ({
      tool: tool.id,
      name: tool.name,
      score: rounded(score),
      reasons: reasons.map(({ constraint, because }) => ({ constraint, because })),
      wouldRank,
    })),
    factsToVerify: factsToVerify(ranking).map(({ tool, criterion, reads, unverified, wouldLead, lead }) => ({
      tool,
      criterion,
      facts: [...reads],
      unverified: [...unverified],
      wouldLead,
      lead: rounded(lead),
    })),
    ...(effort === 'full'
      ? { ...closeLook(ranking, catalog, answers), ...costLook(ranking, answers) }
      : { changes: [] }),
  };
};

const stackEntries = (
  catalog: Catalog,
  answers: Answers,
  rankings: readonly ActivityRanking[],
): Decision['stacks'] => {
  const { frontier, withoutPrice, work } = stacksFor(catalog, answers, { rankings });
  return frontier.map(({ stack, balanced }) => ({
    tools: [...stack.tools],
    serving: { ...stack.serving },
    cost: rounded(stack.cost),
    unpriced: stack.tools.filter((tool) => withoutPrice.includes(tool)),
    hours: rounded(workOf(work, stack.tools).hoursPerMonth.expected),
    points: rounded(100 * stack.worth),
    balanced,
  }));
};

const meanWeights = (rankings: readonly ActivityRanking[]): Record<string, number> => {
  const sums = new Map<string, number>();
  for (const { criteria } of rankings)
    for (const { criterion, weight } of criteria)
      sums.set(criterion.id, (sums.get(criterion.id) ?? 0) + weight / rankings.length);
  const sorted = [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([id, weight]) => [id, rounded(weight)]));
};

/** Paths of the questions that apply to these answers and were skipped, in the order in which they are asked. */
export const gapsIn = (answers: Answers): readonly string[] =>
  questionsFor(answers)
    .filter(({ path, background }) => background !== true && valueAt(answers, path) === undefined)
    .map(({ path }) => path);

const overlayEntry = ({ name, fingerprint, tools, prices, banned, preferred }: CatalogOverlay) => ({
  ...(name !== undefined && { name }),
  fingerprint,
  tools: [...tools],
  prices: [...prices],
  banned: [...banned],
  preferred: [...preferred],
});

/** `brief` leaves out what would change the first place, for a caller that only wants to know the results. */
export type Effort = 'brief' | 'full';

/** Works out the whole decision. The same answers and catalog give the same document. */
export const buildDecision = (catalog: Catalog, answers: Answers, effort: Effort = 'full'): Decision => {
  const rankings = answers.activities.map((activity) => rankActivity(catalog, answers, activity));
  return {
    formatVersion: decisionFormatVersion,
    catalog: {
      version: catalog.version,
      date: catalog.date,
      ...(catalog.overlay !== undefined && { overlay: overlayEntry(catalog.overlay) }),
    },
    answers: { ...answers, activities: [...answers.activities] },
    weights: meanWeights(rankings),
    gaps: [...gapsIn(answers)],
    activities: rankings.map((ranking) => activityEntry(ranking, catalog, answers, effort)),
    stacks: rankings.length < 2 ? [] : stackEntries(catalog, answers, rankings),
  };
};
