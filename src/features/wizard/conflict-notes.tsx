import { Link } from 'wouter';
import { useShallow } from 'zustand/react/shallow';
import { conflictsIn } from '../../questions/conflicts.ts';
import { questionAddress } from '../../questions/question-address.ts';
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
          {message}{' '}
          {other !== undefined && (
            <span className={styles['other']}>
              See also: <Link to={questionAddress(other)}>{other.label}</Link>.
            </span>
          )}
        </span>
      </p>
    );
  });
}
