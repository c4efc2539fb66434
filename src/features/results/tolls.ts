import type { ActivityRanking } from '../../scoring/ranking.ts';
import { constraintLabel } from '../../decision/labels.ts';

/** How many tools one limit removes. */
export interface Toll {
  readonly constraint: string;
  readonly label: string;
  readonly removed: number;
}

/** The limits that remove tools, the one that removes most first. */
export const tollsOf = ({ eliminated }: ActivityRanking): readonly Toll[] => {
  const counts = new Map<string, number>();
  for (const { reasons } of eliminated) {
    for (const { constraint } of reasons) counts.set(constraint, (counts.get(constraint) ?? 0) + 1);
  }
  return [...counts]
    .map(([constraint, removed]) => ({ constraint, label: constraintLabel(constraint), removed }))
    .toSorted((a, b) => b.removed - a.removed || (a.constraint < b.constraint ? -1 : 1));
};
