import { useState } from 'react';
import type { SavedEntry } from '../../state/decision-store.ts';
import type { SavedList } from '../../state/saved-decisions.ts';
import { Notice } from '../../ui/notice.tsx';
import { DecisionCard } from './decision-card.tsx';
import styles from './decisions.module.css';
import type { DecisionActions } from './use-decision-actions.ts';

interface DecisionListProps {
  readonly list: SavedList;
  readonly actions: DecisionActions;
}

/** Every saved decision, the newest first. One that is being changed stays even if another tab deletes it. */
export function DecisionList({ list: { entries, damaged }, actions }: DecisionListProps) {
  const [edited, setEdited] = useState<SavedEntry | null>(null);
  const gone = edited !== null && entries.every(({ id }) => id !== edited.id);
  const shown = gone ? [edited, ...entries] : entries;
  return (
    <>
      {damaged > 0 && (
        <Notice tone="warning" title={`${damaged} saved in this browser could not be read`}>
          <p>They are left as they are, and are in no export.</p>
        </Notice>
      )}
      {shown.length === 0 && <p>Nothing is saved in this browser yet.</p>}
      <ul className={styles['list']}>
        {shown.map((entry) => (
          <DecisionCard
            key={entry.id}
            entry={entry}
            gone={gone && entry === edited}
            edited={edited?.id === entry.id ? edited : null}
            onEdit={setEdited}
            actions={actions}
          />
        ))}
      </ul>
    </>
  );
}
