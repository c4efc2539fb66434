import { useMemo } from 'react';
import type { ActivityId } from '../catalog/activities.ts';
import type { ActivityRanking } from '../scoring/ranking.ts';
import { rankActivity } from '../scoring/rank.ts';
import { useCatalog } from './use-catalog.ts';
import { useSession } from './session.ts';

/** The ranking of one activity for the present answers. */
export const useRanking = (activity: ActivityId): ActivityRanking => {
  const catalog = useCatalog();
  const answers = useSession((session) => session.answers);
  return useMemo(() => rankActivity(catalog, answers, activity), [catalog, answers, activity]);
};
