import { useState } from 'react';
import type { CriterionGroupId } from '../../questions/criterion-groups.ts';

/** Which of these groups of criteria are unfolded; none at first, so that the groups can be taken in at a glance. */
export const useUnfoldedGroups = (groups: readonly CriterionGroupId[]) => {
  const [unfolded, setUnfolded] = useState<ReadonlySet<CriterionGroupId>>(new Set());
  return {
    unfolded,
    all: groups.every((group) => unfolded.has(group)),
    fold: (group: CriterionGroupId, open: boolean) => {
      setUnfolded((before) => {
        const after = new Set(before);
        if (open) after.add(group);
        else after.delete(group);
        return after;
      });
    },
    foldAll: (open: boolean) => {
      setUnfolded(new Set(open ? groups : []));
    },
  };
};
