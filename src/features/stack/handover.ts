import type { Stack } from '../../scoring/stack/selection.ts';

/** A tool that does jobs which another did before; null stands for nobody. */
export interface Handover {
  readonly tool: string | null;
  readonly jobs: readonly string[];
}

/** Who takes over what in going from one stack to another, in the order of the jobs. */
export const handovers = (from: Stack, to: Stack): readonly Handover[] => {
  const jobs = Object.keys(from.serving).filter((job) => from.serving[job] !== to.serving[job]);
  const takers = [...new Set(jobs.map((job) => to.serving[job] ?? null))];
  return takers.map((tool) => ({ tool, jobs: jobs.filter((job) => (to.serving[job] ?? null) === tool) }));
};
