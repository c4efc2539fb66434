import { activities } from '../../catalog/activities.ts';
import { useRankings } from '../../state/use-ranking.ts';
import styles from './standing.module.css';

/** The outcome in one line, for where there is no room for more. */
export function StandingInBrief() {
  const [first, ...others] = useRankings();
  if (first === undefined) return <span className={styles['fitting']}>no job chosen yet</span>;
  const label = activities.find(({ id }) => id === first.activity)?.label;
  return (
    <span className={styles['brief']}>
      {label}: {first.ranked.length} of {first.ranked.length + first.eliminated.length} fit
      {others.length > 0 && `, and ${others.length} more`}
    </span>
  );
}
