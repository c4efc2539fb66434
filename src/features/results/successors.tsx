import type { ActivityId } from '../../catalog/activities.ts';
import { nameOf, type Catalog } from '../../catalog/catalog.ts';
import type { Tool } from '../../catalog/tool.ts';
import styles from './successors.module.css';
import { useWhy } from './use-why.ts';

interface SuccessorsProps {
  readonly tool: Tool;
  readonly catalog: Catalog;
  readonly activity: ActivityId;
}

/** The tools that took over from one that has ended; those that do the same job open their reasons. */
export function Successors({ tool, catalog, activity }: SuccessorsProps) {
  const { open } = useWhy();
  const { successors } = tool.status;
  if (successors.length === 0) return null;
  return (
    <p className={styles['successors']}>
      Followed by{' '}
      {successors.map((id, place) => (
        <span key={id}>
          {place > 0 && ', '}
          {catalog.find(id)?.activities[activity] === undefined ? (
            nameOf(catalog, id)
          ) : (
            <button type="button" className={styles['link']} onClick={() => open(id)}>
              {nameOf(catalog, id)}
            </button>
          )}
        </span>
      ))}
      .
    </p>
  );
}
