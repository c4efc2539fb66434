import { useMemo } from 'react';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { stabilityOf } from '../../scoring/sensitivity/ranking-stability.ts';
import { useAnalysis } from '../../state/use-analysis.ts';
import { AnalysisFailure } from './analysis-failure.tsx';
import { FirstShares } from './first-shares.tsx';
import styles from './how-sure.module.css';
import { WeightStability } from './weight-stability.tsx';

/** Fewest tools for which there is an order to doubt. */
const fewest = 2;

/** How firmly the first place stands: against all weights and facts at once by sampling, and against each weight. */
export function HowSure({ ranking }: { readonly ranking: ActivityRanking }) {
  const { robustness, robustnessIsCurrent, failed } = useAnalysis(ranking.activity);
  const stability = useMemo(() => stabilityOf(ranking), [ranking]);
  if (ranking.ranked.length < fewest || stability === null) return null;
  return (
    <section className={styles['section']} aria-labelledby="how-sure">
      <h2 id="how-sure">How sure is this?</h2>
      {failed && <AnalysisFailure />}
      {robustness === undefined ? (
        <div className={styles['waiting']}>
          {!failed && <p>Drawing thousands of weightings that are consistent with your answers …</p>}
        </div>
      ) : (
        <FirstShares ranking={ranking} robustness={robustness} current={robustnessIsCurrent} />
      )}
      <WeightStability stability={stability} />
    </section>
  );
}
