import type { Tool } from '../catalog/tool.ts';
import type { Question } from '../questions/question.ts';
import type { Context } from './context.ts';

/** The outcome of one hard constraint for one tool, three-valued after Kleene. */
export type Verdict =
  | { readonly outcome: 'pass' }
  /** The tool cannot be used; `because` is a sentence. */
  | { readonly outcome: 'fail'; readonly because: string }
  /** It cannot be told; `because` says what to check. */
  | { readonly outcome: 'unknown'; readonly because: string };

export const pass: Verdict = { outcome: 'pass' };
export const fail = (because: string): Verdict => ({ outcome: 'fail', because });
export const unknown = (because: string): Verdict => ({ outcome: 'unknown', because });

/**
 * A limit that a tool keeps or breaks (conjunctive screening: Simon 1955; Tversky 1972). Only a failure
 * eliminates, and never on a fact that no source confirms.
 */
export interface Constraint {
  readonly id: string;
  readonly label: string;
  /** What the constraint demands, in one sentence. */
  readonly meaning: string;
  /** The questions whose answers it reads; one with an activity counts for that activity only. */
  readonly asks: readonly Pick<Question, 'path' | 'label' | 'activity' | 'background'>[];
  /**
   * What of a tool file a failure rests on: fact names, `status`, or `<activity>/<feature>`. If any of it is
   * unverified the failure is softened to "unknown".
   */
  readonly restsOn: (context: Context) => readonly string[];
  /** Reads the answers once; null if they set no limit. */
  readonly prepare: (context: Context) => ((tool: Tool) => Verdict) | null;
}

/** Declares a constraint; one default export a file. */
export const defineConstraint = (constraint: Constraint): Constraint => constraint;
