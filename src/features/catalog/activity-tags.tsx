import { Link } from 'wouter';
import { activities } from '../../catalog/activities.ts';
import type { Tool } from '../../catalog/tool.ts';
import styles from './activity-tags.module.css';
import { addresses } from './addresses.ts';

/** The activities that a tool covers, each a link; those it was not made for are marked. */
export function ActivityTags({ tool }: { readonly tool: Tool }) {
  const covered = activities.filter(({ id }) => tool.activities[id] !== undefined);
  return (
    <ul className={styles['tags']} aria-label={`Activities of ${tool.name}`}>
      {covered.map(({ id, label }) => (
        <li key={id}>
          <Link to={addresses.activity(id)} className={styles['tag'] ?? ''}>
            {label}
          </Link>
          {tool.activities[id] === 'partial' && <span className={styles['partly']}> in part</span>}
        </li>
      ))}
    </ul>
  );
}
