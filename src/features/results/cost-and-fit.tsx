import { lazy, Suspense } from 'react';
import type { Answers } from '../../questions/answers.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { useSeen } from '../../ui/use-seen.ts';
import styles from './cost-and-fit.module.css';

// The pictures load when somebody comes near them.
const CostBySize = lazy(async () => ({ default: (await import('./cost-by-size.tsx')).CostBySize }));
const FitPlot = lazy(async () => ({ default: (await import('./fit-plot.tsx')).FitPlot }));

interface CostAndFitProps {
  readonly ranking: ActivityRanking;
  /** The answers of the ranking. */
  readonly answers: Answers;
}

/** The cost over the size of the team, and fit against cost. */
export function CostAndFit({ ranking, answers }: CostAndFitProps) {
  const [element, seen] = useSeen<HTMLElement>();
  if (ranking.ranked.length < 2) return null;
  return (
    <section ref={element} className={styles['section']} aria-labelledby="cost-and-fit">
      <h2 id="cost-and-fit">Cost and fit</h2>
      <div className={styles['parts']}>
        {seen && (
          <Suspense>
            <CostBySize ranking={ranking} answers={answers} />
            <FitPlot ranking={ranking} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
