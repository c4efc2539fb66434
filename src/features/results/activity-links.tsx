import { Link } from 'wouter';
import { activities, type ActivityId } from '../../catalog/activities.ts';
import { useSession } from '../../state/session.ts';
import styles from './activity-links.module.css';

/** One link for each activity that the team chose; each has an address of its own. */
export function ActivityLinks({ current }: { readonly current: ActivityId }) {
  const chosen = useSession((session) => session.answers.activities);
  const shown = activities.filter(({ id }) => id === current || chosen.includes(id));
  if (shown.length < 2) return null;
  return (
    <nav className={styles['nav']} aria-label="What you are choosing">
      <ul className={styles['links']}>
        {shown.map(({ id, label }) => (
          <li key={id}>
            <Link
              to={`/results/${id}`}
              className={styles['link'] ?? ''}
              aria-current={id === current ? 'page' : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
