import type { ActivityId } from '../catalog/activities.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Answers } from '../questions/answers.ts';
import { lossWithout, type Loss } from '../scoring/stack/select-stack.ts';
import { stacksFor, type StackAdvice } from '../scoring/stack/stacks-for.ts';

/** What there is to say about the stacks of a team. */
export interface StackFindings {
  readonly advice: StackAdvice;
  /** What becomes of the balanced stack if a tool falls away: one for each of its tools, in the same order. */
  readonly losses: readonly Loss[];
}

/** Works out the stacks. It takes a quarter of a second for eight activities, so not on the page's own thread. */
export const findStacks = (
  catalog: Catalog,
  answers: Answers,
  optional: readonly ActivityId[],
): StackFindings => {
  const advice = stacksFor(catalog, answers, { optional });
  const { balanced, problem } = advice;
  const losses = balanced.feasible
    ? balanced.best.tools.map((tool) => lossWithout(problem, balanced.best, tool))
    : [];
  return { advice, losses };
};
