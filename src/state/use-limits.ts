import { useMemo } from 'react';
import type { ActivityId } from '../catalog/activities.ts';
import { limitsOf } from '../scoring/checked-limits.ts';
import type { Constraint } from '../scoring/constraint.ts';
import { createContext, type Context } from '../scoring/context.ts';
import { useSession } from './session.ts';
import { useCatalog } from './use-catalog.ts';

/** What limits and criteria look at under the present answers, for one activity. */
export const useScoringContext = (activity: ActivityId): Context => {
  const catalog = useCatalog();
  const answers = useSession((session) => session.answers);
  return useMemo(() => createContext(catalog, answers, activity, catalog.date), [activity, answers, catalog]);
};

/** The limits that the present answers set for one activity. */
export const useLimits = (activity: ActivityId): readonly Constraint[] => {
  const context = useScoringContext(activity);
  return useMemo(() => limitsOf(context), [context]);
};
