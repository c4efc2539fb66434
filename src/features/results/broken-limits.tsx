import { Suspense } from 'react';
import type { ActivityId } from '../../catalog/activities.ts';
import { constraintLabel } from '../../decision/labels.ts';
import type { EliminatedTool } from '../../scoring/ranking.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { useSeen } from '../../ui/use-seen.ts';
import styles from './broken-limits.module.css';

// The facts and their sources load when somebody comes near them; if they cannot, the reasons stand without them.
const Facts = lazyPart(async () => (await import('./left-out-facts.tsx')).LeftOutFacts, 'side');

interface BrokenLimitsProps {
  readonly activity: ActivityId;
  readonly scored: EliminatedTool;
}

/** Every limit that a tool breaks: why, and the facts that say so. */
export function BrokenLimits({ activity, scored }: BrokenLimitsProps) {
  const [element, seen] = useSeen<HTMLUListElement>();
  return (
    <ul ref={element} className={styles['reasons']}>
      {scored.reasons.map(({ constraint, because }) => (
        <li key={constraint}>
          <strong>{constraintLabel(constraint)}.</strong> {because}
          {seen && (
            <div className={styles['facts']}>
              <Suspense>
                <Facts activity={activity} scored={scored} limit={constraint} />
              </Suspense>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
