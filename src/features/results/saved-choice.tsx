import { useId, useState } from 'react';
import type { Answers } from '../../questions/answers.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { useSavedList } from '../../state/use-saved-list.ts';
import { SavedBeside } from './saved-beside.tsx';
import styles from './saved-choice.module.css';

interface SavedChoiceProps {
  readonly ranking: ActivityRanking;
  /** The answers of the ranking. */
  readonly answers: Answers;
}

/** Lets the reader choose one of the decisions that they saved about this activity. */
export function SavedChoice({ ranking, answers }: SavedChoiceProps) {
  const id = useId();
  const saved = useSavedList();
  const [chosen, setChosen] = useState('');
  const entries =
    saved.kind === 'list'
      ? saved.list.entries.filter(({ firsts }) =>
          firsts.some(({ activity }) => activity === ranking.activity),
        )
      : [];
  const entry = entries.find((one) => one.id === chosen);
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>Compare with my saved answers</h2>
      <div className={styles['field']}>
        <label htmlFor={id}>Saved decision</label>
        <select
          id={id}
          className={styles['input']}
          value={entry?.id ?? ''}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          <option value="">Choose one</option>
          {entries.map(({ id: value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {entry !== undefined && (
        <SavedBeside key={entry.id} entry={entry} ranking={ranking} answers={answers} />
      )}
    </section>
  );
}
