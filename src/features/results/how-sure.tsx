import { useMemo } from 'react';
import type { Answers } from '../../questions/answers.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { stabilityOf } from '../../scoring/sensitivity/ranking-stability.ts';
import { useAnalysis } from '../../state/use-analysis.ts';
import { AnalysisFailure } from './analysis-failure.tsx';
import { FactsWorthVerifying } from './facts-worth-verifying.tsx';
import { FirstShares } from './first-shares.tsx';
import styles from './how-sure.module.css';
import { MoreAboutHowSure } from './more-about-how-sure.tsx';
import { WeightStability } from './weight-stability.tsx';

/** Fewest tools for which there is an order to doubt. */
const fewest = 2;

interface HowSureProps {
  readonly ranking: ActivityRanking;
  /** The answers of the ranking. */
  readonly answers: Answers;
}

/** How firmly the first place stands: against all weights and facts at once by sampling, and against each weight. */
export function HowSure({ ranking, answers }: HowSureProps) {
  const { robustness, robustnessIsCurrent, failed } = useAnalysis(ranking.activity, answers);
  const stability = useMemo(() => stabilityOf(ranking), [ranking]);
  if (ranking.ranked.length < fewest || stability === null) return null;
  return (
    <section className={styles['section']} aria-labelledby="how-sure">
      <h2 id="how-sure">How sure is this?</h2>
      {failed && <AnalysisFailure />}
      {robustness === undefined && !failed && (
        <p className={styles['waiting']}>
          Drawing thousands of weightings that are consistent with your answers …
        </p>
      )}
      {robustness !== undefined && (
        <>
          <FirstShares ranking={ranking} robustness={robustness} current={robustnessIsCurrent} />
          <MoreAboutHowSure ranking={ranking} robustness={robustness} current={robustnessIsCurrent} />
        </>
      )}
      <WeightStability stability={stability} activity={ranking.activity} />
      <FactsWorthVerifying ranking={ranking} />
    </section>
  );
}
