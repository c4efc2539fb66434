import type { Catalog, CatalogOverlay } from '../catalog/catalog.ts';
import type { Answers } from '../questions/answers.ts';
import { valueAt } from '../questions/answers.ts';
import { questionsFor } from '../questions/registry.ts';
import { findChanges, type Change } from '../scoring/counterfactuals/find-changes.ts';
import { coverage, explain, verdictOf } from '../scoring/explanation.ts';
import { rankActivity } from '../scoring/rank.ts';
import type { ActivityRanking, RankedTool, ScoredTool } from '../scoring/ranking.ts';
import type { Cost } from '../scoring/cost/cost.ts';
import { robustnessOf, type ToolRobustness } from '../scoring/robustness/ranking-robustness.ts';
import { factsToVerify } from '../scoring/sensitivity/facts-to-verify.ts';
import { stacksFor } from '../scoring/stack/stacks-for.ts';
import { decisionFormatVersion, type Decision } from './decision-schema.ts';

/** Four decimals: enough to check every sum, and the same bytes on every machine. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const costEntry = (cost: Cost) =>
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
  }));

const rankedEntry = (
  ranking: ActivityRanking,
  scored: RankedTool,
  { first, topThree }: Pick<ToolRobustness, 'first' | 'topThree'>,
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
  robustness: { first: rounded(first), topThree: rounded(topThree) },
  warnings: scored.unconfirmed.map(({ constraint, because }) => ({ constraint, because })),
  closeToFirst: scored.nearLeader,
});

const changeEntry = ({ tool, edits, lead, canChoose, wasEliminated }: Change) =>
  edits.slice(0, 1).map(({ path, to }) => ({
    kind: 'answer' as const,
    path,
    to: to ?? null,
    first: tool,
    lead: rounded(lead),
    canChoose,
    wasEliminated,
  }));

const unsampled = { first: 0, topThree: 0 };

const activityEntry = (
  ranking: ActivityRanking,
  catalog: Catalog,
  answers: Answers,
): Decision['activities'][number] => {
  const { samples, errorBound, tools } = robustnessOf(ranking, answers);
  return {
    id: ranking.activity,
    remarks: [...ranking.remarks],
    robustness: { samples, errorBound: rounded(errorBound) },
    ranking: ranking.ranked.map((tool, place) => rankedEntry(ranking, tool, tools[place] ?? unsampled)),
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
    changes: findChanges(catalog, answers, ranking.activity, { pairs: false }).flatMap(changeEntry),
  };
};

const stackEntries = (
  catalog: Catalog,
  answers: Answers,
  rankings: readonly ActivityRanking[],
): Decision['stacks'] => {
  const { frontier, withoutPrice } = stacksFor(catalog, answers, { rankings });
  return frontier.map(({ stack, balanced }) => ({
    tools: [...stack.tools],
    serving: { ...stack.serving },
    cost: rounded(stack.cost),
    unpriced: stack.tools.filter((tool) => withoutPrice.includes(tool)),
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

/** Works out the whole decision. The same answers and catalog give the same document. */
export const buildDecision = (catalog: Catalog, answers: Answers): Decision => {
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
    activities: rankings.map((ranking) => activityEntry(ranking, catalog, answers)),
    stacks: rankings.length < 2 ? [] : stackEntries(catalog, answers, rankings),
  };
};
