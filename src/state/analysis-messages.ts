import type { ActivityId } from '../catalog/activities.ts';
import type { CatalogOverlay } from '../catalog/catalog.ts';
import type { Tool } from '../catalog/tool.ts';
import type { Surroundings } from '../decision/format.ts';
import type { Answers } from '../questions/answers.ts';
import type { Findings } from '../scoring/counterfactuals/find-changes.ts';
import type { RankingRobustness } from '../scoring/robustness/ranking-robustness.ts';
import type { Voice } from '../scoring/voices/voice.ts';
import type { ConcessionFindings } from './concession-findings.ts';
import type { StackFindings } from './stack-findings.ts';

/** What the page asks of its worker; the tools come first and once. */
export type WorkerRequest =
  | {
      readonly kind: 'tools';
      readonly tools: readonly Tool[];
      readonly version: string;
      readonly date: string;
      readonly overlay?: CatalogOverlay | undefined;
    }
  | AnalysisJob
  /** Drops the analysis and the search for a concession at hand. */
  | { readonly kind: 'stop' }
  /** Builds the decision that the next `write` requests are about. */
  | { readonly kind: 'decide'; readonly answers: Answers; readonly effort: 'brief' | 'full' }
  /** Asks for the decision in one export format, by the id of the format. */
  | {
      readonly kind: 'write';
      readonly id: number;
      readonly format: string;
      readonly surroundings?: Surroundings | undefined;
    }
  | StackJob
  | ConcessionJob;

/** One ranking to look into; a newer job replaces it. */
export interface AnalysisJob {
  readonly kind: 'analyse';
  readonly job: number;
  readonly answers: Answers;
  readonly activity: ActivityId;
  /** `brief` while answers change: few samples and no search. */
  readonly effort: 'brief' | 'full';
}

/** Asks which tools fit together. */
export interface StackJob {
  readonly kind: 'stack';
  readonly id: number;
  readonly answers: Answers;
  /** Activities that may wait. */
  readonly optional: readonly ActivityId[];
}

/** Asks for the smallest concession between several voices; a newer search replaces it. */
export interface ConcessionJob {
  readonly kind: 'concession';
  readonly id: number;
  readonly voices: readonly Voice[];
  readonly activity: ActivityId;
}

export type WorkerReply =
  | { readonly kind: 'robustness'; readonly job: number; readonly robustness: RankingRobustness }
  | {
      readonly kind: 'findings';
      readonly job: number;
      readonly findings: Findings;
      /** False while pairs of answers are still being tried. */
      readonly complete: boolean;
    }
  | { readonly kind: 'written'; readonly id: number; readonly text: string }
  | { readonly kind: 'unwritten'; readonly id: number; readonly message: string }
  | { readonly kind: 'stacks'; readonly id: number; readonly findings: StackFindings }
  | { readonly kind: 'concession'; readonly id: number; readonly findings: ConcessionFindings }
  | { readonly kind: 'failed'; readonly message: string };
