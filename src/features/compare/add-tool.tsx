import { useId } from 'react';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { useSession } from '../../state/session.ts';
import { shortlistLimit } from '../../state/shortlist-limit.ts';
import styles from './add-tool.module.css';
import { allTools } from './compared-tools.ts';

/** Puts another tool beside those compared, until the shortlist is full. */
export function AddTool({ ranking }: { readonly ranking: ActivityRanking }) {
  const id = useId();
  const shortlist = useSession((session) => session.shortlist);
  const toggle = useSession((session) => session.toggleShortlisted);
  const full = shortlist.length >= shortlistLimit;
  const others = allTools(ranking)
    .filter(({ tool }) => !shortlist.includes(tool.id))
    .toSorted((a, b) => a.tool.name.localeCompare(b.tool.name, 'en'));
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>Add a tool</label>
      <select
        className={styles['input']}
        id={id}
        value=""
        disabled={full}
        aria-describedby={`${id}-count`}
        onChange={({ currentTarget }) => toggle(currentTarget.value)}
      >
        <option value="">Choose …</option>
        {others.map((one) => (
          <option key={one.tool.id} value={one.tool.id}>
            {one.tool.name}
            {'reasons' in one ? ' (left out)' : ''}
          </option>
        ))}
      </select>
      <span className={styles['count']} id={`${id}-count`}>
        {shortlist.length} of {shortlistLimit} on the shortlist
      </span>
    </div>
  );
}
