import { useId } from 'react';
import type { Edit } from '../../scoring/counterfactuals/edits.ts';
import type { Change } from '../../scoring/counterfactuals/find-changes.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { Button } from '../../ui/button.tsx';
import { changeInWords, editInWords, leadInWords } from '../../decision/change-in-words.ts';
import styles from './change-list.module.css';

interface ChangeItemProps {
  readonly change: Change;
  readonly ranking: ActivityRanking;
  /** False while the change belongs to older answers, so that it cannot be tried. */
  readonly current: boolean;
  readonly onTry: (edits: readonly Edit[]) => void;
}

function ChangeItem({ change, ranking, current, onTry }: ChangeItemProps) {
  const id = useId();
  const catalog = useCatalog();
  const lead = leadInWords(change);
  return (
    <li className={styles['change']}>
      <p className={styles['words']} id={id}>
        {changeInWords(change, ranking, catalog)}{' '}
        {lead !== undefined && <span className={styles['lead']}>{lead}</span>}
      </p>
      <Button
        size="small"
        aria-label={`Try it: ${change.edits.map((edit) => editInWords(edit, catalog)).join('; ')}`}
        aria-describedby={id}
        disabled={!current}
        onClick={() => onTry(change.edits)}
      >
        Try it
      </Button>
    </li>
  );
}

interface ChangeListProps extends Omit<ChangeItemProps, 'change'> {
  readonly title: string;
  readonly changes: readonly Change[];
}

const keyOf = ({ tool, edits }: Change) => `${tool} ${JSON.stringify(edits)}`;

/** One kind of changes, the smallest first; nothing at all if there are none. */
export function ChangeList({ title, changes, ...rest }: ChangeListProps) {
  if (changes.length === 0) return null;
  return (
    <>
      <h3 className={styles['title']}>{title}</h3>
      <ul className={styles['list']}>
        {changes.map((change) => (
          <ChangeItem key={keyOf(change)} change={change} {...rest} />
        ))}
      </ul>
    </>
  );
}
