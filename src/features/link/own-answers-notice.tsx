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
    <Notice title="Your earlier answers are put aside" announce="at-pause">
      <p>
        {count === 1 ? 'One answer' : `${count} answers`} from before: kept in this browser until you bring{' '}
        {count === 1 ? 'it' : 'them'} back or delete {count === 1 ? 'it' : 'them'}.
      </p>
      <p className={styles['actions']}>
        <Button size="small" onClick={undoTakeOver}>
          Undo: bring the earlier ones back
        </Button>
        <Button size="small" tone="quiet" onClick={forgetBefore}>
          Delete the earlier ones
        </Button>
      </p>
    </Notice>
  );
}
