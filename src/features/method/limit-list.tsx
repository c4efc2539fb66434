import type { Constraint } from '../../scoring/constraint.ts';
import { constraints } from '../../scoring/registry.ts';
import { leftOutBy, noCase, type OwnCase } from './own-case.ts';
import { OwnNote } from './own-note.tsx';
import { asksInWords, readsInWords } from './read-in-words.ts';
import styles from './rule-list.module.css';

function OwnLimit({ own, constraint }: { readonly own: OwnCase; readonly constraint: Constraint }) {
  const count = leftOutBy(own, constraint);
  if (count === undefined) return <OwnNote>Your answers do not set it.</OwnNote>;
  return (
    <OwnNote active>
      Set by your answers: it leaves out{' '}
      {count === 0 ? 'no tool' : count === 1 ? 'one tool' : `${count} tools`}.
    </OwnNote>
  );
}

function RestsOn({ items }: { readonly items: readonly string[] }) {
  return items.length === 0 ? null : ` Of the tool: ${readsInWords(items)}.`;
}

/** Every limit: what it demands and what it reads. */
export function LimitList({ own }: { readonly own: OwnCase | undefined }) {
  const byLabel = constraints.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
  return (
    <ul className={styles['rules']}>
      {byLabel.map((constraint) => (
        <li key={constraint.id} id={`limit-${constraint.id}`} className={styles['rule']}>
          <h3 className={styles['label']}>{constraint.label}</h3>
          {own !== undefined && <OwnLimit own={own} constraint={constraint} />}
          <p>{constraint.meaning}</p>
          <p className={styles['reads']}>
            Reads {asksInWords(constraint.asks)}.
            <RestsOn items={constraint.restsOn(own?.context ?? noCase)} />
          </p>
        </li>
      ))}
    </ul>
  );
}
