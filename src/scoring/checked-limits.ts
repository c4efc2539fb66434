import type { Constraint } from './constraint.ts';
import type { Context } from './context.ts';
import type { EliminatedTool, Reason, ScoredTool } from './ranking.ts';
import { constraints } from './registry.ts';

/** One limit that the answers set, with its outcome for one tool. */
export interface CheckedLimit {
  readonly constraint: Constraint;
  readonly outcome: 'pass' | 'fail' | 'unknown';
  /** Why it fails, or what to check; empty for a limit that is kept. */
  readonly because: string;
}

/** The limits that these answers set, in the order of the registry. */
export const limitsOf = (context: Context): readonly Constraint[] =>
  constraints.filter((constraint) => constraint.prepare(context) !== null);

const broken = (list: readonly Reason[], id: string) => list.find(({ constraint }) => constraint === id);

/** Every limit with its outcome for a tool that has been ranked, broken ones first and kept ones last. */
export const checkedLimits = (
  limits: readonly Constraint[],
  scored: ScoredTool | EliminatedTool,
): readonly CheckedLimit[] => {
  const reasons = 'reasons' in scored ? scored.reasons : [];
  const order = { fail: 0, unknown: 1, pass: 2 } as const;
  return limits
    .map((constraint): CheckedLimit => {
      const failed = broken(reasons, constraint.id);
      if (failed !== undefined) return { constraint, outcome: 'fail', because: failed.because };
      const doubt = broken(scored.unconfirmed, constraint.id);
      if (doubt !== undefined) return { constraint, outcome: 'unknown', because: doubt.because };
      return { constraint, outcome: 'pass', because: '' };
    })
    .toSorted((a, b) => order[a.outcome] - order[b.outcome]);
};
