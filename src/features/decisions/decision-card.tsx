import { useEffect, useId, useRef } from 'react';
import { activities } from '../../catalog/activities.ts';
import { dateInWords } from '../../catalog/date-in-words.ts';
import type { SavedEntry } from '../../state/decision-store.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './decisions.module.css';
import { LabelForm } from './label-form.tsx';
import type { DecisionActions } from './use-decision-actions.ts';

const labelOf = (activity: string) => activities.find(({ id }) => id === activity)?.label ?? activity;

/** The time of day where the reader is. */
const timeOf = (moment: string): string =>
  new Date(moment).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

function Firsts({ firsts }: Pick<SavedEntry, 'firsts'>) {
  return (
    <dl className={styles['firsts']}>
      {firsts.map(({ activity, tools }) => (
        <div key={activity}>
          <dt>{labelOf(activity)}</dt>
          <dd>{tools.length === 0 ? 'no tool fitted' : tools.join(' and ')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The stack that was recommended: not always the first of each job. */
function SavedStack({ stack }: Pick<SavedEntry, 'stack'>) {
  if (stack === undefined || stack.length === 0) return null;
  return (
    <>
      <p className={styles['soft']}>Stack then:</p>
      <dl className={styles['firsts']}>
        {stack.map(({ tool, activities: jobs }) => (
          <div key={tool}>
            <dt>{jobs.length === 0 ? 'stays beside them' : jobs.map(labelOf).join(', ')}</dt>
            <dd>{tool}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Gives the focus to the heading once the form below it has gone. */
const useFocusAfter = (editing: boolean) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(editing);
  useEffect(() => {
    if (before.current && !editing) heading.current?.focus();
    before.current = editing;
  }, [editing]);
  return heading;
};

interface DecisionCardProps {
  readonly entry: SavedEntry;
  /** True once another tab has deleted it. */
  readonly gone: boolean;
  /** The entry as it was when the reader began to change its name or note; null if they do not. */
  readonly edited: SavedEntry | null;
  readonly onEdit: (entry: SavedEntry | null) => void;
  readonly actions: DecisionActions;
}

/** One saved decision: what it was about, what came first then, and what can be done with it. */
export function DecisionCard({ entry, gone, edited, onEdit, actions }: DecisionCardProps) {
  const heading = useId();
  const focused = useFocusAfter(edited !== null);
  return (
    <Panel as="li" labelledBy={heading} tight>
      <h3 ref={focused} id={heading} tabIndex={-1} className={styles['name']}>
        {entry.name}
      </h3>
      <p className={styles['soft']}>
        Saved{' '}
        <time dateTime={entry.savedAt}>
          {dateInWords(entry.savedAt.slice(0, 10))}, {timeOf(entry.savedAt)}
        </time>{' '}
        with catalog {entry.catalogVersion}.
      </p>
      <SavedStack stack={entry.stack} />
      <p className={styles['soft']}>{entry.firsts.length > 1 ? 'First for each job then:' : 'First then:'}</p>
      <Firsts firsts={entry.firsts} />
      {edited === null && entry.note !== '' && <p className={styles['note']}>{entry.note}</p>}
      {edited === null ? (
        <div className={styles['actions']}>
          <Button size="small" onClick={() => actions.open(entry)} aria-describedby={heading}>
            Open
          </Button>
          <Button size="small" onClick={() => onEdit(entry)} aria-describedby={heading}>
            Rename or note
          </Button>
          <Button size="small" onClick={() => actions.duplicate(entry)} aria-describedby={heading}>
            Duplicate
          </Button>
          <Button size="small" tone="danger" onClick={() => actions.remove(entry)} aria-describedby={heading}>
            Delete
          </Button>
        </div>
      ) : (
        <LabelForm
          entry={gone ? undefined : entry}
          opened={edited}
          attempt={actions.attempt}
          onEnd={() => onEdit(null)}
        />
      )}
    </Panel>
  );
}
