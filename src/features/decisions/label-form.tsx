import { useEffect, useId, useRef, useState } from 'react';
import { nameLimit, noteLimit } from '../../state/decision-collection.ts';
import type { SavedEntry } from '../../state/decision-store.ts';
import { relabelDecision } from '../../state/saved-decisions.ts';
import { Button, SubmitButton } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './decisions.module.css';
import { goodNews, unmadeNews } from './news.ts';
import type { DecisionActions } from './use-decision-actions.ts';

interface LabelFormProps {
  /** The entry as it is kept now; undefined once another tab has deleted it. */
  readonly entry: SavedEntry | undefined;
  /** The entry as it was when the form was opened. */
  readonly opened: SavedEntry;
  readonly attempt: DecisionActions['attempt'];
  readonly onEnd: () => void;
}

/** Says that what is being changed has changed elsewhere. */
function Clash({ entry, seen }: { readonly entry: SavedEntry | undefined; readonly seen: SavedEntry }) {
  if (entry === undefined)
    return (
      <p className={styles['clash']}>It was deleted in another tab. Copy what you typed if you need it.</p>
    );
  if (entry.revision === seen.revision) return null;
  return (
    <p className={styles['clash']}>
      It was changed in another tab. It is now called “{entry.name}”
      {entry.note === '' ? ' and has no note' : `, with the note “${entry.note}”`}. Saving writes yours over
      that.
    </p>
  );
}

/** Changes the name and the note of a saved decision. What is typed stays until it is saved or given up. */
export function LabelForm({ entry, opened, attempt, onEnd }: LabelFormProps) {
  const id = useId();
  const [name, setName] = useState(opened.name);
  const [note, setNote] = useState(opened.note);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);
  // The reader has been told of every change that was on the screen when they pressed the button.
  const shown = entry ?? opened;
  const save = () => {
    attempt(async () => {
      const outcome = await relabelDecision(shown, { name: name.trim(), note: note.trim() });
      if (outcome !== 'done') return unmadeNews(shown.name, outcome);
      onEnd();
      return goodNews(`Changed “${name.trim()}”.`);
    });
  };
  return (
    <form
      ref={form}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') save();
      }}
    >
      <output>
        <Clash entry={entry} seen={opened} />
      </output>
      <label htmlFor={`${id}-name`}>Name</label>
      <TextInput
        id={`${id}-name`}
        value={name}
        maxLength={nameLimit}
        required
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <label htmlFor={`${id}-note`}>Note</label>
      <textarea
        id={`${id}-note`}
        className={styles['note-field']}
        rows={3}
        value={note}
        maxLength={noteLimit}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className={styles['actions']}>
        <SubmitButton size="small" tone="secondary" disabled={entry === undefined}>
          Save changes
        </SubmitButton>
        <Button size="small" onClick={onEnd}>
          Give up changes
        </Button>
      </div>
    </form>
  );
}
