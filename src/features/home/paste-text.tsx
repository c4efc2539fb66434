import { useId, useState } from 'react';
import { SubmitButton } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './paste-text.module.css';

interface PasteTextProps {
  /** True if what was pasted last could not be opened. */
  readonly refused: boolean;
  readonly onPick: (source: string, read: () => Promise<string>) => void;
}

const source = 'what you pasted';

/** Takes a link or the text of a file; what is pasted or dropped here is opened at once. */
export function PasteText({ onPick, refused }: PasteTextProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const take = (words: string) => {
    setMissing(false);
    if (words.trim() !== '') onPick(source, async () => words);
  };
  return (
    <form
      className={styles['paste']}
      onSubmit={(event) => {
        event.preventDefault();
        take(text);
        if (text.trim() !== '') return;
        setMissing(true);
        document.getElementById(id)?.focus();
      }}
    >
      <label htmlFor={id} className={styles['label']}>
        Or paste a link or the text of a file
      </label>
      <div className={styles['line']}>
        <TextInput
          id={id}
          spellCheck={false}
          invalid={missing || refused}
          aria-describedby={missing ? `${id}-missing` : undefined}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onPaste={(event) => take(event.clipboardData.getData('text'))}
          onDrop={(event) => take(event.dataTransfer.getData('text'))}
        />
        <SubmitButton tone="secondary">Open</SubmitButton>
      </div>
      {missing && (
        <p id={`${id}-missing`} role="alert" className={styles['missing']}>
          Paste a link or the text of a file first.
        </p>
      )}
    </form>
  );
}
