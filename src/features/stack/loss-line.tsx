import { pointsInWords } from '../../scoring/score-in-words.ts';
import type { Loss } from '../../scoring/stack/select-stack.ts';
import { handovers } from './handover.ts';
import { HandoverList } from './handover-list.tsx';
import styles from './member-card.module.css';
import type { FeasibleView } from './stack-view.ts';

/** Losses smaller than this read as nothing: 0.0 points. */
const nothing = 0.0005;

const lossInWords = (loss: number): string => {
  if (loss < -nothing) return `The stack would be better by ${pointsInWords(-100 * loss)} points without it.`;
  if (loss < nothing) return 'Nothing is lost: there is a stack as good without it.';
  return `The best stack without it is ${pointsInWords(100 * loss)} points worse.`;
};

interface LossLineProps {
  readonly view: FeasibleView;
  readonly loss: Loss | undefined;
}

/** What becomes of the stack if the tool falls away and the rest is chosen anew. */
export function LossLine({ view, loss }: LossLineProps) {
  if (loss === undefined) return null;
  const changes = loss.instead === null ? [] : handovers(view.selection.best, loss.instead);
  return (
    <div className={styles['fact']}>
      <dt>If it ends</dt>
      <dd>
        {loss.loss === null ? 'Without it there is no stack for all these jobs.' : lossInWords(loss.loss)}
        {changes.length > 0 && (
          <>
            {' '}
            In its place:
            <HandoverList view={view} handovers={changes} />
          </>
        )}
      </dd>
    </div>
  );
}
