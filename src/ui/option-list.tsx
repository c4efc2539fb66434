import { classNames } from './class-names.ts';
import styles from './option-list.module.css';

export interface ListedOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface OptionListProps {
  /** One of them, or any number. */
  readonly pick: 'one' | 'any';
  readonly name: string;
  readonly options: readonly ListedOption[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string, on: boolean) => void;
  readonly onBlur?: () => void;
  /** `columns` is for many short labels, `stack` for few with hints, `cards` for many with hints. */
  readonly layout?: 'rows' | 'columns' | 'stack' | 'cards';
  readonly describedBy?: string | undefined;
}

/** Radio buttons or checkboxes; the fieldset around it says what they are about. */
export function OptionList({
  pick,
  name,
  options,
  chosen,
  onToggle,
  onBlur,
  layout = 'rows',
  describedBy,
}: OptionListProps) {
  return (
    <div className={classNames(styles['list'], styles[layout])}>
      {options.map(({ value, label, hint }) => (
        <label key={value} className={styles['option']}>
          <input
            type={pick === 'one' ? 'radio' : 'checkbox'}
            name={name}
            value={value}
            className={styles['input']}
            checked={chosen.includes(value)}
            aria-describedby={describedBy}
            onBlur={onBlur}
            onChange={(event) => {
              onToggle(value, event.currentTarget.checked);
            }}
          />
          <span className={styles['words']}>
            <span className={styles['label']}>{label}</span>
            {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
