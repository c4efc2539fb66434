import { suggestionId, type PickerOption } from './matching.ts';
import styles from './suggestions.module.css';

interface SuggestionsProps {
  readonly id: string;
  readonly found: readonly PickerOption[];
  /** Place of the one that Enter picks. */
  readonly active: number;
  readonly onPick: (option: PickerOption) => void;
}

/*
 * The list of the combobox pattern in the ARIA practices. The text field keeps the focus and handles the keys,
 * and a native select or datalist cannot be searched by other names: hence the roles on plain elements.
 */
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */

/** What can be picked, below the text field of a picker. */
export function Suggestions({ id, found, active, onPick }: SuggestionsProps) {
  return (
    <div id={id} role="listbox" aria-label="Suggestions" className={styles['list']}>
      {found.map((option, place) => (
        <div
          key={option.id}
          id={suggestionId(id, option)}
          role="option"
          aria-selected={place === active}
          className={styles['option']}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            onPick(option);
          }}
        >
          {option.label}
        </div>
      ))}
    </div>
  );
}
