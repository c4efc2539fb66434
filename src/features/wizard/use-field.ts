import { useEffect, useEffectEvent } from 'react';
import { useController, type Control } from 'react-hook-form';
import { valueAt } from '../../questions/answers.ts';
import type { Question } from '../../questions/question.ts';
import { useSession } from '../../state/session.ts';
import { setDraft } from '../../state/drafts.ts';
import { acceptedAnswer, fieldName, isUnfit, toFormValue, type FormValues } from './form-values.ts';

export interface FieldState {
  readonly value: unknown;
  /** What must be changed; undefined if nothing must. */
  readonly error: string | undefined;
  /** Shows a value and keeps it in the session at once if it can be an answer. */
  readonly change: (value: unknown) => void;
  readonly leave: () => void;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Ties the field of a question to the session: what is typed goes there, and what changes there comes back. */
export const useField = (question: Question, form: Control<FormValues>): FieldState => {
  const { path } = question;
  const { field, fieldState } = useController({ name: fieldName(path), control: form });
  const stored = useSession((session) => valueAt(session.answers, path));
  const takeOver = useEffectEvent((answer: unknown) => {
    const shown = acceptedAnswer(question, field.value);
    const known = Array.isArray(answer) && answer.length === 0 ? undefined : answer;
    if (!same(shown, known)) field.onChange(toFormValue(question, known));
  });
  useEffect(() => {
    takeOver(stored);
  }, [stored]);
  return {
    value: field.value,
    error: fieldState.error?.message,
    leave: field.onBlur,
    change: (value) => {
      field.onChange(value);
      setDraft(path, typeof value === 'string' && isUnfit(question, value) ? value : undefined);
      useSession.getState().answer(path, acceptedAnswer(question, value));
    },
  };
};
