import { useId, useState } from 'react';
import { SubmitButton } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './paste-text.module.css';

interface PasteTextProps {
  readonly onPick: (source: string, read: () => Promise<string>) => void;
}

const source = 'what you pasted';

/** Takes a link or the text of a file; what is pasted or dropped here is opened at once. */
export function PasteText({ onPick }: PasteTextProps) {
  const id = useId();
  const [text, setText] = useState('');
  const take = (words: string) => {
    if (words.trim() !== '') onPick(source, async () => words);
  };
  return (
    <form
      className={styles['paste']}
      onSubmit={(event) => {
        event.preventDefault();
        take(text);
      }}
    >
      <label htmlFor={id} className={styles['label']}>
        Or paste a link or the text of a file
      </label>
      <div className={styles['line']}>
        <TextInput
          id={id}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onPaste={(event) => take(event.clipboardData.getData('text'))}
          onDrop={(event) => take(event.dataTransfer.getData('text'))}
        />
        <SubmitButton tone="secondary">Open</SubmitButton>
      </div>
    </form>
  );
}
