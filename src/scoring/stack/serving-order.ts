import { forEachBit } from './bits.ts';
import { absent, type Candidate, type CompiledProblem } from './compiled-problem.ts';

/** Stands for the server of an activity that no candidate serves: a kept tool, or nothing yet. */
export const fallbackServer = -1;

const valueAt = ({ candidates }: CompiledProblem, place: number, activity: number): number =>
  candidates[place]?.values[activity] ?? absent;

/**
 * Whether a candidate, rather than a server, serves an activity when both are in the stack: the better value; of
 * equal values a kept tool, then the one that is first by id. So each stack has one way of serving.
 */
const beats = (problem: CompiledProblem, place: number, server: number, activity: number): boolean => {
  const own = valueAt(problem, place, activity);
  if (server === fallbackServer) return own > (problem.keptValues[activity] ?? absent);
  const other = valueAt(problem, server, activity);
  return own > other || (own === other && place < server);
};

/** Activities among `rest` that the candidate would serve rather than the fallback and all that are opened. */
export const winnable = (
  problem: CompiledProblem,
  place: number,
  opened: readonly number[],
  rest: number,
): number => {
  let set = 0;
  forEachBit((problem.candidates[place]?.cover ?? 0) & rest, (activity) => {
    if (!beats(problem, place, fallbackServer, activity)) return;
    if (opened.every((other) => beats(problem, place, other, activity))) set |= 1 << activity;
  });
  return set;
};

/** The candidate among `opened` that serves an activity; `fallbackServer` if none does. */
export const serverOf = (problem: CompiledProblem, opened: readonly number[], activity: number): number =>
  opened.reduce(
    (server, place) =>
      valueAt(problem, place, activity) !== absent && beats(problem, place, server, activity)
        ? place
        : server,
    fallbackServer,
  );

/** True if opening the candidate would take an activity from the server with which it is settled. */
export const takesSettled = (
  problem: CompiledProblem,
  place: number,
  servers: Int32Array,
  rest: number,
): boolean => {
  const { cover }: Pick<Candidate, 'cover'> = problem.candidates[place] ?? { cover: 0 };
  let takes = false;
  forEachBit(cover & ~rest, (activity) => {
    takes ||= beats(problem, place, servers[activity] ?? fallbackServer, activity);
  });
  return takes;
};
