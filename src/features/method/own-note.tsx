import type { ReactNode } from 'react';
import styles from './own-note.module.css';

interface OwnNoteProps {
  /** True if the rule acts on the reader's case. */
  readonly active?: boolean;
  readonly children: ReactNode;
}

/** What a rule does with the reader's own answers. */
export function OwnNote({ active = false, children }: OwnNoteProps) {
  return (
    <p className={styles['note']} data-active={active}>
      {children}
    </p>
  );
}
