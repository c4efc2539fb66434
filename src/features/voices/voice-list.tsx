import { useRef } from 'react';
import { answeredQuestions } from '../../questions/answered.ts';
import type { Voice } from '../../scoring/voices/voice.ts';
import { removeVoice, renameVoice, useVoices } from '../../state/voices.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './voices.module.css';

interface VoiceRowProps {
  readonly voice: Voice;
  readonly place: number;
  readonly onRemove: () => void;
}

function VoiceRow({ voice: { id, name, answers }, place, onRemove }: VoiceRowProps) {
  return (
    <li className={styles['voice']}>
      <TextInput
        aria-label={`Name of voice ${place}`}
        value={name}
        maxLength={60}
        onChange={(event) => renameVoice(id, event.currentTarget.value)}
      />
      <span className={styles['about']}>{answeredQuestions(answers).length} answers</span>
      <Button size="small" tone="quiet" aria-label={`Remove voice ${place}, ${name}`} onClick={onRemove}>
        Remove
      </Button>
    </li>
  );
}

/** The voices that are heard, each with a name to edit and a way out. */
export function VoiceList() {
  const voices = useVoices((state) => state.voices);
  const heading = useRef<HTMLHeadingElement>(null);
  if (voices.length === 0) return null;
  const remove = (id: number) => {
    removeVoice(id);
    // The button that was pressed is gone.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="voices">
      <h2 id="voices" ref={heading} tabIndex={-1}>
        Voices
      </h2>
      <ul className={styles['voices']}>
        {voices.map((voice, place) => (
          <VoiceRow key={voice.id} voice={voice} place={place + 1} onRemove={() => remove(voice.id)} />
        ))}
      </ul>
    </section>
  );
}
