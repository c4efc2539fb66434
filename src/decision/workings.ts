import { explain } from '../scoring/explanation.ts';
import type { ActivityRanking } from '../scoring/ranking.ts';

/** A tool with its rank and the working behind its score. */
export interface WorkedTool {
  readonly tool: string;
  readonly rank: number;
  readonly contributions: readonly {
    readonly criterion: string;
    /** Share of the whole, 0 to 1. */
    readonly weight: number;
    /** From 0 to 1. */
    readonly value: number;
    readonly because: string;
  }[];
}

/** What two workings of one activity are compared by: a written decision has it, and so has a ranking. */
export interface Workings {
  /** Best first. */
  readonly ranking: readonly WorkedTool[];
  readonly eliminated: readonly {
    readonly tool: string;
    readonly reasons: readonly { readonly because: string }[];
  }[];
}

/** The working behind a ranking. */
export const workingsOf = (ranking: ActivityRanking): Workings => ({
  ranking: ranking.ranked.map((scored) => ({
    tool: scored.tool.id,
    rank: scored.rank,
    contributions: explain(ranking, scored).map(({ criterion, weight, value, because }) => ({
      criterion: criterion.id,
      weight,
      value: value.value,
      because,
    })),
  })),
  eliminated: ranking.eliminated.map(({ tool, reasons }) => ({ tool: tool.id, reasons })),
});
