import type { Tool } from '../catalog/tool.ts';
import type { CriterionGroupId } from '../questions/criterion-groups.ts';
import type { Question } from '../questions/question.ts';
import type { Context } from './context.ts';

/**
 * A partial value on the fixed scale 0 (worst anchor) to 1 (best anchor). For a known fact the three are
 * equal; otherwise the true value lies in [low, high] and `value` is a stated prior.
 */
export interface Valuation {
  readonly low: number;
  readonly value: number;
  readonly high: number;
  /** True if something that it is read from is not recorded, so that a guess stands in; absent for an estimate. */
  readonly gap?: true;
}

const clip = (value: number) => Math.min(1, Math.max(0, value));

/** Values that facts determine are few, so thousands of tools share them: what is not made need not be cleared away. */
const shared = new Map<number, Valuation>();
const mostShared = 1000;

/** A value that the facts determine; clipped to 0..1. */
export const known = (value: number): Valuation => {
  const found = shared.get(value);
  if (found !== undefined) return found;
  const clipped = clip(value);
  const made: Valuation = { low: clipped, value: clipped, high: clipped };
  if (shared.size < mostShared) shared.set(value, made);
  return made;
};

/** A value known only to lie between two bounds, with the expected value. */
export const between = (low: number, value: number, high: number): Valuation => ({
  low: clip(low),
  value: clip(value),
  high: clip(high),
});

/** A value of which a part is a guess, because something of the tool is not recorded. */
export const guessed = (low: number, value: number, high: number): Valuation => ({
  low: clip(low),
  value: clip(value),
  high: clip(high),
  gap: true,
});

/**
 * The expected value of a fit that hangs on an answer nobody gave: the mean over the options by how likely each is,
 * in a range from the worst of them to the best. The shares sum to 1.
 */
export const averaged = <T>(
  shares: readonly (readonly [T, number])[],
  fit: (option: T) => number,
): Valuation => {
  let low = Infinity;
  let mean = 0;
  let high = -Infinity;
  for (const [option, share] of shares) {
    const one = fit(option);
    low = Math.min(low, one);
    mean += share * one;
    high = Math.max(high, one);
  }
  return between(low, mean, high);
};

/** The tool's value if nothing is known: anything, expected at the middle of the scale. */
export const unknownValue: Valuation = guessed(0, 0.5, 1);

/** True if the value rests on an unknown fact or a range. */
export const isUncertain = ({ low, high }: Valuation): boolean => high - low > 1e-9;

/** A criterion made ready for one set of answers. */
export interface PreparedCriterion {
  /**
   * Swing points: how much the whole way from worst to best is worth to a team with these answers, before its
   * priorities. 100 is much, 10 is little.
   */
  readonly points: number;
  readonly value: (tool: Tool) => Valuation;
  /** Why the tool has its value: answer, fact and direction in one or two plain sentences. */
  readonly because: (tool: Tool) => string;
}

/** One attribute of preference (multi-attribute value theory: Keeney & Raiffa 1976). */
export interface Criterion {
  readonly id: string;
  readonly group: CriterionGroupId;
  readonly label: string;
  /** What the ends of the scale mean. */
  readonly scale: { readonly worst: string; readonly best: string };
  /** The questions whose answers it reads; one with an activity counts for that activity only. */
  readonly asks: readonly Pick<Question, 'path' | 'label' | 'activity' | 'background'>[];
  /**
   * What of a tool file it reads: fact names, judgement names, `prices`, `integrations`, `status`,
   * `activities` or `features`.
   */
  readonly reads: readonly string[];
  /** Reads the answers once; null if the criterion does not matter to a team with these answers. */
  readonly prepare: (context: Context) => PreparedCriterion | null;
  /** A sentence for a team that gave an answer which makes no difference here; null if there is nothing to say. */
  readonly remark?: (context: Context) => string | null;
}

/** Declares a criterion; one default export a file. */
export const defineCriterion = (criterion: Criterion): Criterion => criterion;
