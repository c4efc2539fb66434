import { useId, useState } from 'react';
import { Icon } from './icon.tsx';
import { suggestionId, type PickerOption } from './matching.ts';
import styles from './multi-picker.module.css';
import { Suggestions } from './suggestions.tsx';
import { useSuggestions } from './use-suggestions.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

interface ChipsProps {
  readonly chosen: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly onRemove: (id: string) => void;
}

function Chips({ chosen, nameOf, onRemove }: ChipsProps) {
  if (chosen.length === 0) return null;
  return (
    <ul className={styles['chips']}>
      {chosen.map((id) => (
        <li key={id} className={styles['chip']}>
          {nameOf(id)}
          <button
            type="button"
            className={styles['remove']}
            aria-label={`Remove ${nameOf(id)}`}
            onClick={() => {
              onRemove(id);
            }}
          >
            <Icon name="cross" />
          </button>
        </li>
      ))}
    </ul>
  );
}

interface MultiPickerProps {
  /** Id of the text field, for its label. */
  readonly id: string;
  readonly options: readonly PickerOption[];
  /** Ids of what was picked, in the order of picking. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly onBlur?: () => void;
  readonly describedBy?: string | undefined;
}

/** A text field that suggests what can be picked while one types, and shows what was picked as removable chips. */
export function MultiPicker({ id, options, chosen, onChange, onBlur, describedBy }: MultiPickerProps) {
  const listId = useId();
  const [news, setNews] = useState('');
  const nameOf = (one: string) => options.find((option) => option.id === one)?.label ?? one;
  const add = (option: PickerOption) => {
    onChange([...chosen, option.id]);
    setNews(`${option.label} added`);
  };
  const remove = (gone: string) => {
    onChange(chosen.filter((one) => one !== gone));
    setNews(`${nameOf(gone)} removed`);
  };
  const { text, found, active, current, open, type, pick, press, close } = useSuggestions({
    options,
    chosen,
    onPick: add,
  });
  return (
    <div className={styles['picker']}>
      <Chips chosen={chosen} nameOf={nameOf} onRemove={remove} />
      <input
        id={id}
        type="text"
        role="combobox"
        className={styles['input']}
        autoComplete="off"
        spellCheck={false}
        placeholder="Type a name"
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={current && suggestionId(listId, current)}
        aria-describedby={describedBy}
        value={text}
        onChange={(event) => {
          type(event.currentTarget.value);
        }}
        onKeyDown={press}
        onBlur={() => {
          close();
          onBlur?.();
        }}
      />
      {found.length > 0 && <Suggestions id={listId} found={found} active={active} onPick={pick} />}
      {open && text !== '' && found.length === 0 && (
        <p className={styles['none']}>Nothing of that name. Try another one, or leave it out.</p>
      )}
      <output>
        <VisuallyHidden>{news}</VisuallyHidden>
      </output>
    </div>
  );
}
