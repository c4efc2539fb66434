import { useEffect, useRef } from 'react';
import type { FieldErrors } from 'react-hook-form';
import type { Question } from '../../questions/question.ts';
import { fieldId } from '../../questions/question-address.ts';
import styles from './error-summary.module.css';
import { fieldName, type FormValues } from './form-values.ts';
import { goToField } from './go-to-field.ts';

interface ErrorSummaryProps {
  readonly questions: readonly Question[];
  readonly errors: FieldErrors<FormValues>;
}

/** Everything that keeps the reader from going on, with a way to each place. It takes the focus when it appears. */
export function ErrorSummary({ questions, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const faulty = questions.flatMap((question) => {
    const message = errors[fieldName(question.path)]?.message;
    return typeof message === 'string' ? [{ question, message }] : [];
  });
  useEffect(() => {
    box.current?.focus();
  }, []);
  if (faulty.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles['summary']}>
      <h2 className={styles['title']}>Please look at this again</h2>
      <ul>
        {faulty.map(({ question, message }) => (
          <li key={question.path}>
            <a
              href={`#${fieldId(question.path)}`}
              onClick={(event) => {
                event.preventDefault();
                goToField(fieldId(question.path));
              }}
            >
              {question.ask} {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
