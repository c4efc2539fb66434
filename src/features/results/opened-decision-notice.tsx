import { activities } from '../../catalog/activities.ts';
import { versionInWords } from '../../catalog/overlay-in-words.ts';
import type { Recheck } from '../../decision/re-evaluate.ts';
import { keepOpenedDecision, useOpenedDecision, type OpenedDecision } from '../../state/opened-decision.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { useRechecks } from '../../state/use-rechecks.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './opened-decision-notice.module.css';

function Movements({ movements }: Pick<Recheck, 'movements'>) {
  if (movements.length === 0) return null;
  return (
    <Disclosure
      summary={movements.length === 1 ? 'What moved (1 thing)' : `What moved (${movements.length} things)`}
    >
      <ul className={styles['movements']}>
        {movements.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Outcome({ recheck: { activity, holds, changes, movements } }: { readonly recheck: Recheck }) {
  const label = activities.find(({ id }) => id === activity)?.label ?? activity;
  return (
    <li>
      <p>
        <strong>{label}.</strong> {holds ? 'The first place still holds.' : changes[0]}
      </p>
      {changes.length > 1 && (
        <ul className={styles['movements']}>
          {changes.slice(1).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Movements movements={movements} />
    </li>
  );
}

const countLost = (rechecks: readonly Recheck[]): number => rechecks.filter(({ holds }) => !holds).length;

const summaryInWords = (rechecks: readonly Recheck[]): string => {
  const lost = countLost(rechecks);
  if (rechecks.length === 1) return lost === 0 ? 'Nothing changed at the top.' : 'The first place changed.';
  return lost === 0
    ? 'Every first place still holds.'
    : `${lost} of ${rechecks.length} first places changed.`;
};

function Rechecked({ opened }: { readonly opened: OpenedDecision }) {
  const catalog = useCatalog();
  const rechecks = useRechecks(opened);
  const then = opened.decision.catalog;
  const lost = typeof rechecks === 'string' ? 0 : countLost(rechecks);
  return (
    <section className={styles['notice']} aria-label="The decision you opened">
      <Notice
        tone={rechecks === 'failed' || lost > 0 ? 'warning' : 'info'}
        title="The decision you opened, checked against today’s facts"
        onDismiss={() => keepOpenedDecision(null)}
      >
        <p>
          Then: catalog {versionInWords(then)}. Now: catalog {versionInWords(catalog)}.
        </p>
        <output className={styles['status']}>
          {rechecks === 'waiting' && 'Working the decision out again …'}
          {rechecks === 'failed' && 'It could not be worked out again. The results below are today’s.'}
          {typeof rechecks !== 'string' && summaryInWords(rechecks)}
        </output>
        {typeof rechecks !== 'string' && (
          <ul className={styles['outcomes']}>
            {rechecks.map((recheck) => (
              <Outcome key={recheck.activity} recheck={recheck} />
            ))}
          </ul>
        )}
      </Notice>
    </section>
  );
}

/** What became of the decision that was opened from a file; gone once it is dismissed. */
export function OpenedDecisionNotice() {
  const opened = useOpenedDecision((state) => state.opened);
  return opened === null ? null : <Rechecked opened={opened} />;
}
