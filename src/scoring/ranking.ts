import type { ActivityId } from '../catalog/activities.ts';
import type { Tool } from '../catalog/tool.ts';
import type { ChosenWay } from './way-of-use.ts';
import type { Criterion, PreparedCriterion, Valuation } from './criterion.ts';

/** A criterion with its share of the whole; the weights of one ranking sum to 1. */
export interface WeightedCriterion {
  readonly criterion: Criterion;
  readonly prepared: PreparedCriterion;
  /** Swing points times the importance of the group, before they are divided by their sum. */
  readonly points: number;
  readonly weight: number;
}

/** A constraint that a tool breaks, or that cannot be told. */
export interface Reason {
  readonly constraint: string;
  readonly because: string;
}

/** A tool with its score; all scores are in points of 100. */
export interface ScoredTool {
  readonly tool: Tool;
  /** Expected score. */
  readonly score: number;
  /** Lowest and highest score that the unknown facts allow. */
  readonly low: number;
  readonly high: number;
  /** One value for each weighted criterion, in the same order. */
  readonly values: readonly Valuation[];
  /** How the team would have the tool, with its cost. */
  readonly way: ChosenWay;
  /** Constraints that cannot be told for this tool. */
  readonly unconfirmed: readonly Reason[];
}

export interface RankedTool extends ScoredTool {
  /** 1 + number of tools with a strictly higher score; equal scores share a rank. */
  readonly rank: number;
  /** True if the score is so near to the leader's that the order says nothing (less than two points). */
  readonly nearLeader: boolean;
}

export interface EliminatedTool extends ScoredTool {
  /** Every constraint that the tool breaks; at least one. */
  readonly reasons: readonly Reason[];
  /** The rank it would have among the tools that remain. */
  readonly wouldRank: number;
}

/** The outcome for one activity. */
export interface ActivityRanking {
  readonly activity: ActivityId;
  readonly criteria: readonly WeightedCriterion[];
  /** Answers that make no difference for this activity, and why. */
  readonly remarks: readonly string[];
  /** Best first; ties in the order of their ids. */
  readonly ranked: readonly RankedTool[];
  /** In the order of the rank they would have. */
  readonly eliminated: readonly EliminatedTool[];
}
