import { useDeferredValue, useMemo } from 'react';
import type { ActivityId } from '../catalog/activities.ts';
import type { ActivityRanking } from '../scoring/ranking.ts';
import { rankingFor } from './known-rankings.ts';
import { useCatalog } from './use-catalog.ts';
import { useSession } from './session.ts';

/** The ranking of one activity for the present answers. */
export const useRanking = (activity: ActivityId): ActivityRanking => {
  const catalog = useCatalog();
  const answers = useSession((session) => session.answers);
  return rankingFor(catalog, answers, activity);
};

/**
 * The rankings of all activities that are being chosen, in the order of the answers. They may lag behind an
 * answer by a moment, so that a form can show what is typed first.
 */
export const useRankings = (): readonly ActivityRanking[] => {
  const catalog = useCatalog();
  const answers = useDeferredValue(useSession((session) => session.answers));
  return useMemo(
    () => answers.activities.map((activity) => rankingFor(catalog, answers, activity)),
    [catalog, answers],
  );
};
