import { Link } from 'wouter';
import { useSession } from '../../state/session.ts';
import styles from './onward.module.css';

/** Where to read on: how the ranking comes about, what fits together if more than one job is to be done, and what others answered. */
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
      <li>
        <Link to="/voices">Compare several people’s answers</Link>
      </li>
    </ul>
  );
}
