import { gapInWords, pointsInWords } from '../../scoring/score-in-words.ts';
import type { Loss } from '../../scoring/stack/select-stack.ts';
import type { Stack } from '../../scoring/stack/selection.ts';
import { handovers } from './handover.ts';
import { HandoverList } from './handover-list.tsx';
import styles from './member-card.module.css';
import { counted, type FeasibleView } from './stack-view.ts';

/** What the difference in tools counts for, so that the points and the order of the stacks agree. */
const countInWords = (more: number, price: number): string => {
  if (more === 0) return '';
  const tools = counted(Math.abs(more), 'tool');
  const counts = `counted as ${pointsInWords(100 * Math.abs(more) * price)} points`;
  return more > 0 ? `, with ${tools} more to run (${counts})` : `, with ${tools} fewer to run (${counts})`;
};

const lossInWords = ({ advice, selection }: FeasibleView, instead: Stack): string => {
  const { best } = selection;
  const { toolCost } = advice.problem;
  const points = `${pointsInWords(100 * instead.worth)} points (${gapInWords(100 * instead.worth, 100 * best.worth)})`;
  const count = countInWords(instead.tools.length - best.tools.length, toolCost);
  return `The best stack without it is worth ${points}${count}.`;
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
        {loss.instead === null
          ? 'Without it there is no stack for all these jobs.'
          : lossInWords(view, loss.instead)}
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
