import { Link } from 'wouter';
import { useSession } from '../../state/session.ts';
import styles from './onward.module.css';

/** Where to read on: how the ranking comes about, and what fits together if more than one job is to be done. */
export function Onward() {
  const several = useSession(({ answers }) => answers.activities.length > 1);
  return (
    <ul className={styles['links']}>
      <li>
        <Link to="/method">How is this worked out?</Link>
      </li>
      {several && (
        <li>
          <Link to="/stack">A stack that fits together</Link>
        </li>
      )}
    </ul>
  );
}
