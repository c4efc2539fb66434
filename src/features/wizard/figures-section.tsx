import { useState } from 'react';
import type { Control } from 'react-hook-form';
import { isAnswered } from '../../questions/answered.ts';
import type { Question } from '../../questions/question.ts';
import { useSession } from '../../state/session.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useDrafts } from '../../state/drafts.ts';
import { Field } from './field.tsx';
import type { FormValues } from './form-values.ts';
import { isInAddress } from './go-to-field.ts';
import styles from './step-form.module.css';

interface FiguresSectionProps {
  readonly questions: readonly Question[];
  readonly form: Control<FormValues>;
}

/** True as long as nobody has touched the figures. */
const untouched = (questions: readonly Question[]): boolean => {
  const { answers } = useSession.getState();
  const drafts = useDrafts.getState();
  return questions.every((question) => !isAnswered(answers, question) && drafts[question.path] === undefined);
};

/** The figures of the cost model, folded away unless the team has changed one: most have nothing better to say. */
export function FiguresSection({ questions, form }: FiguresSectionProps) {
  const [startsOpen] = useState(
    () => !untouched(questions) || questions.some(({ path }) => isInAddress(path)),
  );
  const [wasOpened, setWasOpened] = useState(startsOpen);
  const changed = useSession(({ answers }) => questions.filter((one) => isAnswered(answers, one)).length);
  return (
    <Disclosure
      framed
      startsOpen={startsOpen}
      onToggle={(open) => {
        if (open) setWasOpened(true);
      }}
      summary={
        <>
          <strong>Change the figures behind the estimate</strong>{' '}
          <span className={styles['count']}>{changed === 0 ? 'none changed' : `${changed} changed`}</span>
        </>
      }
    >
      {wasOpened && (
        <>
          <p className={styles['lead']}>
            Public figures and assumptions stand in for what you do not know. Your number replaces the range.
          </p>
          {questions.map((question) => (
            <Field key={question.path} question={question} form={form} />
          ))}
        </>
      )}
    </Disclosure>
  );
}
