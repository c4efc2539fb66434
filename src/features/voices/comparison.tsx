import { useMemo } from 'react';
import type { ActivityId } from '../../catalog/activities.ts';
import { acceptanceOf } from '../../scoring/voices/acceptance.ts';
import { compareAnswers } from '../../scoring/voices/compare-answers.ts';
import { compareWeights } from '../../scoring/voices/compare-weights.ts';
import { sharedRanking } from '../../scoring/voices/shared-ranking.ts';
import { hear, type Voice } from '../../scoring/voices/voice.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { AnswersCompared } from './answers-compared.tsx';
import { CommonGround } from './common-ground.tsx';
import { RankingTable } from './ranking-table.tsx';
import { WeightTable } from './weight-table.tsx';

interface ComparisonProps {
  readonly voices: readonly Voice[];
  readonly activity: ActivityId;
}

/** Everything about several voices on one activity: what all could accept, the rankings, what divides them. */
export function Comparison({ voices, activity }: ComparisonProps) {
  const catalog = useCatalog();
  // A name changes no ranking, so the rankings hang on the answers alone.
  const key = voices.map(({ id }) => id).join(' ');
  // oxlint-disable-next-line react/exhaustive-deps
  const heard = useMemo(() => hear(catalog, voices, activity), [catalog, key, activity]);
  const shared = useMemo(() => sharedRanking(heard), [heard]);
  const names = voices.map(({ name }) => name);
  return (
    <>
      <CommonGround
        acceptance={acceptanceOf(shared)}
        voices={voices}
        activity={activity}
        mostPoints={voices.length * Math.max(0, shared.filter(({ rank }) => rank !== undefined).length - 1)}
      />
      <RankingTable shared={shared} names={names} />
      <WeightTable weights={compareWeights(heard)} names={names} />
      <AnswersCompared compared={compareAnswers(voices, activity)} names={names} />
    </>
  );
}
