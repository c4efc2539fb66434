import { answeredQuestions } from '../../questions/answered.ts';
import { forgetBefore, undoTakeOver, useBefore } from '../../state/take-over.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './link-notices.module.css';

/** The way back to the answers that gave way to others. */
export function OwnAnswersNotice() {
  const before = useBefore((state) => state.before);
  if (before === null) return null;
  const count = answeredQuestions(before.answers).length;
  return (
    <Notice title="Your own answers are put aside" announce="at-pause">
      <p>
        You are looking at other answers than yours. Yours ({count} {count === 1 ? 'answer' : 'answers'}) are
        kept in this browser until you bring them back or let them go.
      </p>
      <p className={styles['actions']}>
        <Button size="small" onClick={undoTakeOver}>
          Undo: back to mine
        </Button>
        <Button size="small" tone="quiet" onClick={forgetBefore}>
          Let mine go
        </Button>
      </p>
    </Notice>
  );
}
