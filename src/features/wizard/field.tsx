import type { Control } from 'react-hook-form';
import { isFigure } from '../../questions/figure.ts';
import type { Question } from '../../questions/question.ts';
import { fieldId } from '../../questions/question-address.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { ConflictNotes } from './conflict-notes.tsx';
import { FieldControl } from './field-control.tsx';
import { isSingle } from './single-control.ts';
import styles from './field.module.css';
import { FigureNote } from './figure-note.tsx';
import type { FormValues } from './form-values.ts';
import { useField } from './use-field.ts';

interface FieldProps {
  readonly question: Question;
  readonly form: Control<FormValues>;
}

/** One question with its control, why it is asked, and what is wrong with the answer. */
export function Field({ question, form }: FieldProps) {
  const { value, error, change, leave } = useField(question, form);
  const id = fieldId(question.path);
  const single = isSingle(question.control);
  const describedBy = error === undefined ? `${id}-why` : `${id}-why ${id}-error`;
  const content = (
    <>
      {single ? (
        <label htmlFor={id} className={styles['ask']}>
          {question.ask}
        </label>
      ) : (
        <legend className={styles['ask']}>{question.ask}</legend>
      )}
      <p id={`${id}-why`} className={styles['why']}>
        {question.why}
      </p>
      {isFigure(question) && <FigureNote question={question} />}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles['error']}>
          <Icon name="warning" /> {error}
        </p>
      )}
      <div className={styles['control']}>
        <FieldControl
          control={question.control}
          id={id}
          value={value}
          invalid={error !== undefined}
          describedBy={single ? describedBy : undefined}
          onChange={change}
          onBlur={leave}
        />
      </div>
      <ConflictNotes path={question.path} />
    </>
  );
  const look = classNames(styles['field'], error !== undefined && styles['faulty']);
  return single ? (
    <div className={look} data-kind={question.control.kind}>
      {content}
    </div>
  ) : (
    <fieldset id={id} tabIndex={-1} className={look} aria-describedby={describedBy}>
      {content}
    </fieldset>
  );
}
