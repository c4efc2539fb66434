import { useEffect } from 'react';
import { followAnswers, travel, useAnswerHistory } from '../../state/answer-history.ts';
import { Button } from '../../ui/button.tsx';

/** Takes changes of answers and weights back, and does them again. */
export function UndoRedo() {
  const canUndo = useAnswerHistory(({ past }) => past.length > 0);
  const canRedo = useAnswerHistory(({ future }) => future.length > 0);
  useEffect(followAnswers, []);
  return (
    <>
      <Button
        size="small"
        aria-label="Undo the last change"
        aria-disabled={!canUndo}
        onClick={() => travel('back')}
      >
        Undo
      </Button>
      <Button
        size="small"
        aria-label="Redo the last change"
        aria-disabled={!canRedo}
        onClick={() => travel('forward')}
      >
        Redo
      </Button>
    </>
  );
}
