import { useId, useState } from 'react';
import * as v from 'valibot';
import { valueAt } from '../../questions/answers.ts';
import type { Control, Option, Question } from '../../questions/question.ts';
import { readNumber, twoReadings, typedNumber } from '../../questions/read-number.ts';
import { useSession } from '../../state/session.ts';
import styles from './answer-controls.module.css';

interface ChoiceAnswerProps {
  readonly question: Question;
  readonly options: readonly Option[];
}

const useAnswer = ({ path }: Question): string => {
  const value = useSession((session) => valueAt(session.answers, path));
  if (typeof value === 'number') return typedNumber(value);
  return typeof value === 'string' ? value : '';
};

/** One of several options, or no answer. */
export function ChoiceAnswer({ question, options }: ChoiceAnswerProps) {
  const id = useId();
  const value = useAnswer(question);
  const answer = useSession((session) => session.answer);
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{question.label}</label>
      <select
        className={styles['input']}
        id={id}
        value={value}
        onChange={({ currentTarget }) =>
          answer(question.path, currentTarget.value === '' ? undefined : currentTarget.value)
        }
      >
        <option value="">Not answered</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface NumberAnswerProps {
  readonly question: Question;
  readonly control: Extract<Control, { kind: 'number' }>;
}

/** A number, or no answer; text that is no valid answer stays where it is and changes nothing. */
export function NumberAnswer({ question, control }: NumberAnswerProps) {
  const id = useId();
  const saved = useAnswer(question);
  const [draft, setDraft] = useState<string | null>(null);
  const answer = useSession((session) => session.answer);
  const readings = twoReadings(draft ?? '', control.unit);
  const change = (text: string) => {
    const value = text.trim() === '' ? undefined : readNumber(text, control.unit);
    const valid = value === undefined || v.is(question.schema, value);
    setDraft(valid ? null : text);
    if (valid) answer(question.path, value);
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>
        {question.label} <span className={styles['unit']}>({control.unit})</span>
      </label>
      <input
        className={styles['input']}
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={draft ?? saved}
        aria-invalid={draft !== null}
        aria-describedby={draft === null ? undefined : `${id}-error`}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
      {draft !== null && (
        <p className={styles['error']} id={`${id}-error`}>
          {readings === undefined
            ? `Expected a ${control.whole ? 'whole number' : 'number'} from ${control.minimum} to ${control.maximum.toLocaleString('en-GB')}.`
            : `Write ${readings[0]} or ${readings[1]}: “${draft}” can be read in two ways.`}
        </p>
      )}
    </div>
  );
}
