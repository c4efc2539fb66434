import { useMemo } from 'react';
import type { ActivityId } from '../catalog/activities.ts';
import { limitsOf } from '../scoring/checked-limits.ts';
import type { Constraint } from '../scoring/constraint.ts';
import { createContext } from '../scoring/context.ts';
import { useSession } from './session.ts';
import { useCatalog } from './use-catalog.ts';

/** The limits that the present answers set for one activity. */
export const useLimits = (activity: ActivityId): readonly Constraint[] => {
  const catalog = useCatalog();
  const answers = useSession((session) => session.answers);
  return useMemo(
    () => limitsOf(createContext(catalog, answers, activity, catalog.date)),
    [activity, answers, catalog],
  );
};
