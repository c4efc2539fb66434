import type { Tool } from '../catalog/tool.ts';
import type { Constraint, Verdict } from './constraint.ts';
import type { Context } from './context.ts';
import type { Reason } from './ranking.ts';
import { constraints } from './registry.ts';

/** A constraint that the answers set, ready to check tools. */
export interface CheckedConstraint {
  readonly constraint: Constraint;
  readonly check: (tool: Tool) => Verdict;
}

/** A failure that rests on something no source confirms is only a doubt. */
const softened = (verdict: Verdict, tool: Tool, restsOn: readonly string[]): Verdict => {
  if (verdict.outcome !== 'fail' || tool.unverified.length === 0) return verdict;
  return restsOn.some((item) => tool.unverified.includes(item))
    ? { outcome: 'unknown', because: `${verdict.because} No source confirms this.` }
    : verdict;
};

/** A constraint made ready for these answers; null if they set no such limit. */
export const checkedConstraint = (constraint: Constraint, context: Context): CheckedConstraint | null => {
  const check = constraint.prepare(context);
  if (check === null) return null;
  const restsOn = constraint.restsOn(context);
  return { constraint, check: (tool) => softened(check(tool), tool, restsOn) };
};

/** The constraints that these answers set. */
export const checkedConstraints = (context: Context): readonly CheckedConstraint[] =>
  constraints.flatMap((constraint) => checkedConstraint(constraint, context) ?? []);

/** What the constraints say of one tool. */
export interface Screened {
  /** Constraints that it breaks. */
  readonly reasons: readonly Reason[];
  /** Constraints that cannot be told. */
  readonly unconfirmed: readonly Reason[];
}

/** Most tools keep every limit; they share one empty list. */
const nothing: readonly Reason[] = [];

/** Checks a tool against every constraint; all failures are listed, not the first alone. */
export const screen = (tool: Tool, checked: readonly CheckedConstraint[]): Screened => {
  let reasons: Reason[] | undefined;
  let unconfirmed: Reason[] | undefined;
  for (const { constraint, check } of checked) {
    const verdict = check(tool);
    if (verdict.outcome === 'pass') continue;
    const list = verdict.outcome === 'fail' ? (reasons ??= []) : (unconfirmed ??= []);
    list.push({ constraint: constraint.id, because: verdict.because });
  }
  return { reasons: reasons ?? nothing, unconfirmed: unconfirmed ?? nothing };
};
