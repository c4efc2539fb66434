import { boundOf, boundsFor, type Bounds } from './bounds.ts';
import type { FoundStack } from './best-stacks.ts';
import { forEachBlock } from './blocks.ts';
import { diveForStack } from './dive.ts';
import { absent, restrictTo, type CompiledProblem } from './compiled-problem.ts';
import { hopeOf } from './hopes.ts';
import { searchWithin, type SearchLimits, type SearchOutcome } from './search.ts';

/** A short look, to know what a stack must reach, and how often the field is narrowed at most. */
const shortLook = 300;
const mostRounds = 6;

/** For each candidate an upper bound of the best stack that holds it. */
const boundsWith = (problem: CompiledProblem, bounds: Bounds): readonly number[] => {
  const everything = 2 ** problem.activities.length - 1;
  return problem.candidates.map(({ cover, worths, price, cost }, place) => {
    let best = absent;
    forEachBlock(worths, 0, cover, (block, worth) => {
      if (block === 0) return;
      const rest = everything ^ block;
      const hope = hopeOf(bounds.hopes, place, rest);
      best = Math.max(best, worth + hope + boundOf(bounds, rest, problem.allowance - cost));
    });
    return problem.constant + best - price;
  });
};

/** Places in a narrowed field back to those in the whole. */
const translate = (found: readonly FoundStack[], places: readonly number[]): readonly FoundStack[] =>
  found.map(({ opened, objective }) => ({ objective, opened: opened.map((place) => places[place] ?? 0) }));

const toNarrowed = (found: readonly FoundStack[], places: readonly number[]): readonly FoundStack[] => {
  const index = new Map(places.map((place, now) => [place, now]));
  return found.map(({ opened, objective }) => ({
    objective,
    opened: opened.map((place) => index.get(place) ?? 0),
  }));
};

const slackOf = (bounds: readonly number[]): readonly number[] => {
  const top = Math.max(...bounds);
  return bounds.map((bound) => top - bound);
};

/** What a stack must reach to be of interest, given the best few so far. */
const leastOf = (found: readonly FoundStack[], { count, margin }: SearchLimits): number => {
  const best = found[0];
  if (best === undefined) return absent;
  const within = best.objective - margin * Math.abs(best.objective);
  return Math.max(within, found.length === count ? (found.at(-1)?.objective ?? absent) : absent) - 1e-9;
};

/**
 * Finds the best stacks. Bonuses make the bound loose; so the field is narrowed first: a short search tells what a
 * stack must reach, a candidate with which no stack can reach it is left out, and without it the bound is tighter
 * (fixing by reduced costs, in rounds). Leaving it out loses nothing. `look` is how many partial stacks the short
 * search looks into.
 */
export const searchStacks = (
  compiled: CompiledProblem,
  limits: SearchLimits,
  look: number = shortLook,
): SearchOutcome => {
  let problem = compiled;
  let places: readonly number[] = [...compiled.candidates.keys()];
  let bounds = boundsFor(problem);
  const dived = diveForStack(problem, bounds);
  let known: readonly FoundStack[] = dived === null ? [] : [dived];
  if (compiled.bonus.every((gain) => gain === 0)) return searchWithin(problem, bounds, limits, known);
  for (let round = 0; round < mostRounds; round += 1) {
    const seen = searchWithin(problem, bounds, { ...limits, nodes: look }, known);
    if (seen.proven) return { ...seen, found: translate(seen.found, places) };
    const withEach = boundsWith(problem, bounds);
    const least = leastOf(seen.found, limits);
    const kept = [...problem.candidates.keys()].filter((place) => (withEach[place] ?? absent) >= least);
    known = toNarrowed(seen.found, kept);
    problem = restrictTo(problem, kept);
    places = kept.map((place) => places[place] ?? 0);
    const shrunk = kept.length < withEach.length;
    bounds = boundsFor(problem, slackOf(kept.map((place) => withEach[place] ?? 0)));
    if (!shrunk) break;
  }
  const outcome = searchWithin(problem, bounds, limits, known);
  return { ...outcome, found: translate(outcome.found, places) };
};
