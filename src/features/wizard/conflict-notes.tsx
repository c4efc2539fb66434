import { useShallow } from 'zustand/react/shallow';
import { conflictsIn } from '../../questions/conflicts.ts';
import { questionAt } from '../../questions/registry.ts';
import { useSession } from '../../state/session.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './conflict-notes.module.css';

/** What clashes with the answer to a question; it blocks nothing. */
export function ConflictNotes({ path }: { readonly path: string }) {
  const conflicts = useSession(
    useShallow(({ answers }) => conflictsIn(answers).filter(({ paths }) => paths.includes(path))),
  );
  return conflicts.map(({ id, paths, message }) => {
    const other = questionAt(paths.find((one) => one !== path) ?? path);
    return (
      <p key={id} className={styles['note']}>
        <Icon name="warning" />
        <span>
          {message} <span className={styles['other']}>See also: {other?.label}.</span>
        </span>
      </p>
    );
  });
}
