import { Suspense, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { faultsIn } from '../../questions/problem-in-words.ts';
import { Button } from '../../ui/button.tsx';
import { FaultList } from '../../ui/fault-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { CollectionFile } from './collection-file.tsx';
import { DecisionList } from './decision-list.tsx';
import styles from './decisions.module.css';
import { problemInWords } from './problem-in-words.ts';
import { SaveSession } from './save-session.tsx';
import { useDecisionActions, type DecisionActions } from './use-decision-actions.ts';
import { useSavedList, type Saved } from '../../state/use-saved-list.ts';

/** What came of the last thing that was done; always there, so that a change of it is read out. */
function NewsNotice({ news, dismissNews, restore }: DecisionActions) {
  const removed = news?.removed;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed goes with the deleted decision.
    if (removed !== undefined) element.current?.focus();
  }, [removed]);
  return (
    <div ref={element} tabIndex={-1} className={styles['news']} aria-live="polite">
      {news !== null && (
        <Notice tone={news.tone} title={news.title} onDismiss={dismissNews}>
          {news.problems !== undefined && <FaultList faults={faultsIn(news.problems)} />}
          {removed !== undefined && (
            <Button size="small" onClick={() => restore(removed)}>
              Undo
            </Button>
          )}
        </Notice>
      )}
    </div>
  );
}

function Kept({ saved, actions }: { readonly saved: Saved; readonly actions: DecisionActions }) {
  if (saved.kind === 'waiting') return <p className={styles['soft']}>Looking …</p>;
  if (saved.kind === 'list') return <DecisionList list={saved.list} actions={actions} />;
  return (
    <Notice tone="warning" title="Saved decisions are out of reach" announce="at-pause">
      <p>{problemInWords(saved.problem)}</p>
    </Notice>
  );
}

const namesIn = (saved: Saved): readonly string[] =>
  saved.kind === 'list' ? saved.list.entries.map(({ name }) => name) : [];

/** Decisions kept in this browser: save, look again, label, export and bring back. */
export function Decisions() {
  const saved = useSavedList();
  const actions = useDecisionActions();
  return (
    <div className={styles['page']}>
      <PageHeading title="Saved decisions" />
      <p className={styles['lead']}>
        A saved decision keeps its answers and what came out then. Opening it works the answers out again on
        today’s facts and says what moved. They are kept in this browser only: clearing its data deletes them,
        so export what matters.
      </p>
      {saved.kind !== 'problem' && (
        <Suspense fallback={<p className={styles['soft']}>Loading …</p>}>
          <SaveSession attempt={actions.attempt} taken={namesIn(saved)} />
        </Suspense>
      )}
      <NewsNotice {...actions} />
      <h2>Kept in this browser</h2>
      <Kept saved={saved} actions={actions} />
      {saved.kind === 'list' && (
        <CollectionFile attempt={actions.attempt} empty={saved.list.entries.length === 0} />
      )}
      <h2 className={styles['others']}>Several people, one question</h2>
      <p>
        Did others answer too? <Link to="/voices">Compare several people’s answers</Link> to see where they
        agree, what divides them, and what all could accept.
      </p>
    </div>
  );
}
