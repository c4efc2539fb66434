import type { Problem } from '../../questions/problem.ts';
import type { ChangeOutcome, RemovedDecision } from '../../state/saved-decisions.ts';

/** What came of the last thing that the reader did. */
export interface News {
  readonly tone: 'good' | 'warning' | 'danger';
  readonly title: string;
  /** What is wrong with a file, line by line. */
  readonly problems?: readonly Problem[];
  /** What can be brought back. */
  readonly removed?: RemovedDecision;
}

export const goodNews = (title: string): News => ({ tone: 'good', title });

/** Says why a change was not made. */
export const unmadeNews = (name: string, outcome: Exclude<ChangeOutcome, 'done'>): News => ({
  tone: 'warning',
  title:
    outcome === 'gone'
      ? `“${name}” was deleted in another tab, so nothing was changed.`
      : `“${name}” was changed in another tab, so nothing was changed here. What you see now is the newest; try again if you still want to.`,
});
