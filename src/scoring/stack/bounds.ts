import { absent, type CompiledProblem } from './compiled-problem.ts';
import { hopeOf, hopesFor, type Hopes } from './hopes.ts';
import { partitionBound } from './partition-bound.ts';

/** An upper bound of what each set of activities can still be worth. */
export interface PricedBound {
  /** Worth of a dollar of the budget; 0 if the bound ignores the budget. */
  readonly rate: number;
  readonly worth: Float64Array;
}

export interface Bounds {
  readonly hopes: Hopes;
  readonly priced: readonly PricedBound[];
  /** Least that serving a set costs, negated; null if the budget cannot bind. */
  readonly cheapest: Float64Array | null;
}

/** A dollar is worth this share, and its doublings, of the whole worth spread over the budget. */
const firstRate = 1 / 32;
const rateSteps = 8;

const pricedBound = (problem: CompiledProblem, hopes: Hopes, rate: number): PricedBound => {
  const everything = 2 ** problem.activities.length - 1;
  const worth = (place: number, block: number, sum: number) => {
    const candidate = problem.candidates[place];
    const price = (candidate?.price ?? 0) + (rate === 0 ? 0 : rate * (candidate?.cost ?? 0));
    return sum - price + hopeOf(hopes, place, everything ^ block);
  };
  return { rate, worth: partitionBound(problem, { fallback: problem.fallback, worth }) };
};

/** Least cost of serving each set, negated; `absent` where candidates and fallbacks cannot serve it. */
const cheapestCover = (problem: CompiledProblem): Float64Array =>
  partitionBound(problem, {
    fallback: problem.fallback.map((worth) => (worth === absent ? absent : 0)),
    worth: (place) => -(problem.candidates[place]?.cost ?? 0),
  });

/** Bound of the whole problem, by Lagrange's relaxation of the budget. */
const wholeBound = ({ rate, worth }: PricedBound, allowance: number): number =>
  (worth.at(-1) ?? absent) + rate * allowance;

/**
 * The bounds that steer the search. If the budget can bind, its price is put into the objective at a rate that
 * makes the bound lowest (Lagrange's relaxation); every rate gives a valid bound. `slack` is that of
 * {@link hopesFor}.
 */
export const boundsFor = (problem: CompiledProblem, slack: readonly number[] = []): Bounds => {
  const hopes = hopesFor(problem, slack);
  const free = pricedBound(problem, hopes, 0);
  const total = problem.candidates.reduce((sum, { cost }) => sum + cost, 0);
  if (total <= problem.allowance) return { hopes, priced: [free], cheapest: null };
  const scale = problem.weights.reduce((sum, weight) => sum + weight, 0) / Math.max(problem.allowance, 1e-9);
  let best = free;
  for (let step = 0; step < rateSteps; step += 1) {
    const other = pricedBound(problem, hopes, scale * firstRate * 2 ** step);
    if (wholeBound(other, problem.allowance) >= wholeBound(best, problem.allowance)) break;
    best = other;
  }
  return { hopes, priced: best === free ? [free] : [free, best], cheapest: cheapestCover(problem) };
};

/** Most that serving `rest` can be worth with so much left to spend; `absent` if it cannot be served. */
export const boundOf = ({ priced, cheapest }: Bounds, rest: number, left: number): number => {
  if (cheapest !== null && left + (cheapest[rest] ?? absent) < -1e-9) return absent;
  let least = Infinity;
  for (const { rate, worth } of priced) {
    const bound = (worth[rest] ?? absent) + (rate === 0 ? 0 : rate * left);
    if (bound < least) least = bound;
  }
  return least;
};

/** Most that opened candidates may still earn in bonuses with others that serve `rest`. */
export const hopesOf = ({ hopes }: Bounds, opened: readonly number[], rest: number): number => {
  let sum = 0;
  for (const place of opened) sum += hopeOf(hopes, place, rest);
  return sum;
};
