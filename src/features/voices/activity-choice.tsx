import { useId } from 'react';
import type { ActivityId } from '../../catalog/activities.ts';
import styles from './voices.module.css';

interface ActivityChoiceProps {
  readonly options: readonly { readonly id: ActivityId; readonly label: string }[];
  readonly chosen: ActivityId;
  readonly onChoose: (id: ActivityId) => void;
}

/** Which of the activities that all voices choose is looked at. */
export function ActivityChoice({ options, chosen, onChoose }: ActivityChoiceProps) {
  const id = useId();
  return (
    <p className={styles['choice']}>
      <label htmlFor={id}>Job</label>
      <select
        id={id}
        className={styles['select']}
        value={chosen}
        onChange={(event) => {
          const next = options.find((option) => option.id === event.currentTarget.value);
          if (next !== undefined) onChoose(next.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}
