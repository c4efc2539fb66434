import type { Tool } from '../../catalog/tool.ts';
import { useSession } from '../../state/session.ts';
import { shortlistLimit } from '../../state/shortlist-limit.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './shortlist-toggle.module.css';

interface ShortlistToggleProps {
  readonly tool: Pick<Tool, 'id' | 'name'>;
  /** Show the box alone; the name is still read out. */
  readonly bare?: boolean;
}

/** Puts a tool on the shortlist or takes it off. */
export function ShortlistToggle({ tool, bare = false }: ShortlistToggleProps) {
  const listed = useSession(({ shortlist }) => shortlist.includes(tool.id));
  const full = useSession(({ shortlist }) => shortlist.length >= shortlistLimit);
  const toggle = useSession((session) => session.toggleShortlisted);
  return (
    <label className={styles['toggle']}>
      <input
        className={styles['box']}
        type="checkbox"
        checked={listed}
        disabled={full && !listed}
        onChange={() => toggle(tool.id)}
      />
      {bare ? (
        <VisuallyHidden>Compare {tool.name}</VisuallyHidden>
      ) : (
        <span>
          Compare<VisuallyHidden> {tool.name}</VisuallyHidden>
        </span>
      )}
    </label>
  );
}
