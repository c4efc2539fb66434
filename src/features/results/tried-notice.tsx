import { useEffect, useRef } from 'react';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { Button } from '../../ui/button.tsx';
import { editInWords } from '../../decision/change-in-words.ts';
import styles from './tried-notice.module.css';
import type { Trial } from './use-trial.ts';

interface TriedNoticeProps {
  readonly ranking: ActivityRanking;
  readonly trial: Trial;
  /** Called after the change was undone or kept, when this notice is about to go. */
  readonly onEnd: () => void;
}

const leaders = ({ ranked }: ActivityRanking) =>
  ranked
    .filter(({ rank }) => rank === 1)
    .map(({ tool }) => tool.name)
    .join(' and ');

/** What was tried and what came of it, with the way back; it stays until the reader decides. */
export function TriedNotice({ ranking, trial, onEnd }: TriedNoticeProps) {
  const catalog = useCatalog();
  const { edits } = trial;
  const undo = useRef<HTMLDivElement>(null);
  // The button that was pressed is about to go, so the focus moves on to what takes it back.
  useEffect(() => {
    if (edits !== null) undo.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [edits]);
  if (edits === null) return null;
  return (
    <section className={styles['tried']} aria-label="What you try">
      <output className={styles['words']}>
        <strong>You try: {edits.map((edit) => editInWords(edit, catalog)).join('; ')}.</strong> First now:{' '}
        {leaders(ranking)}.
      </output>
      <div className={styles['actions']} ref={undo}>
        <Button
          size="small"
          onClick={() => {
            trial.undo();
            onEnd();
          }}
        >
          Undo
        </Button>
        <Button
          size="small"
          tone="quiet"
          onClick={() => {
            trial.keep();
            onEnd();
          }}
        >
          Keep it
        </Button>
      </div>
    </section>
  );
}
