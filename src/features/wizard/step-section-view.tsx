import { useState } from 'react';
import type { Control } from 'react-hook-form';
import type { Question } from '../../questions/question.ts';
import { useSession } from '../../state/session.ts';
import { valueAt } from '../../questions/answers.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from './field.tsx';
import { FiguresSection } from './figures-section.tsx';
import type { FormValues } from './form-values.ts';
import { isInAddress } from './go-to-field.ts';
import type { StepSection } from './step-sections.ts';
import styles from './step-form.module.css';
import { activities } from '../../catalog/activities.ts';

interface FoldedFieldProps {
  readonly question: Question;
  readonly form: Control<FormValues>;
  readonly startsOpen: boolean;
}

/** The features of one activity, folded away and not built before they are unfolded: the lists are long. */
function FoldedField({ question, form, startsOpen }: FoldedFieldProps) {
  const [wasOpened, setWasOpened] = useState(startsOpen);
  const wishes = useSession(({ answers }) => valueAt(answers, question.path));
  const values = Object.values(typeof wishes === 'object' && wishes !== null ? wishes : {});
  const musts = values.filter((wish) => wish === 'must').length;
  const count = values.length === 0 ? 'nothing marked' : `${musts} must, ${values.length - musts} nice`;
  const label = activities.find(({ id }) => id === question.activity)?.label;
  return (
    <Disclosure
      framed
      startsOpen={startsOpen}
      onToggle={(open) => {
        if (open) setWasOpened(true);
      }}
      summary={
        <>
          <strong>{label}</strong> <span className={styles['count']}>{count}</span>
        </>
      }
    >
      {wasOpened && <Field question={question} form={form} />}
    </Disclosure>
  );
}

interface StepSectionViewProps {
  readonly section: StepSection;
  readonly form: Control<FormValues>;
}

/** A heading and the questions below it. */
export function StepSectionView({ section: { id, title, questions }, form }: StepSectionViewProps) {
  if (id === 'figures') return <FiguresSection questions={questions} form={form} />;
  const fields = questions.map((question) =>
    id === 'features' ? (
      <FoldedField
        key={question.path}
        question={question}
        form={form}
        startsOpen={questions.length === 1 || isInAddress(question.path)}
      />
    ) : (
      <Field key={question.path} question={question} form={form} />
    ),
  );
  if (title === undefined) return fields;
  return (
    <section aria-labelledby={`section-${id}`} className={styles['section']}>
      <h2 id={`section-${id}`}>{title}</h2>
      <div className={id === 'features' ? styles['features'] : undefined}>{fields}</div>
    </section>
  );
}
