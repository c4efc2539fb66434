import { useEffect, useEffectEvent } from 'react';
import { useForm } from 'react-hook-form';
import { useLocation } from 'wouter';
import { valueAt } from '../../questions/answers.ts';
import type { Question } from '../../questions/question.ts';
import { LinkButton, SubmitButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSession } from '../../state/session.ts';
import { useDrafts } from '../../state/drafts.ts';
import { ErrorSummary } from './error-summary.tsx';
import { fieldName, toFormValue, type FormValues } from './form-values.ts';
import { useFieldInAddress } from './go-to-field.ts';
import { questionResolver } from './question-resolver.ts';
import styles from './step-form.module.css';
import { StepSectionView } from './step-section-view.tsx';
import { sectionsOf } from './step-sections.ts';

const startValues = (questions: readonly Question[]): FormValues => {
  const { answers } = useSession.getState();
  const drafts = useDrafts.getState();
  return Object.fromEntries(
    questions.map((question) => [
      fieldName(question.path),
      drafts[question.path] ?? toFormValue(question, valueAt(answers, question.path)),
    ]),
  );
};

interface StepFormProps {
  readonly questions: readonly Question[];
  /** Where it goes on, in the words of the button. */
  readonly next: { readonly address: string; readonly label: string };
  /** The address of what came before. */
  readonly back?: string | undefined;
}

/** The questions of one page. Every answer is kept at once; going on only checks that all can be used. */
export function StepForm({ questions, next, back }: StepFormProps) {
  const [, navigate] = useLocation();
  useFieldInAddress();
  const {
    control,
    handleSubmit,
    trigger,
    formState: { errors, submitCount },
  } = useForm<FormValues>({
    defaultValues: startValues(questions),
    resolver: questionResolver(questions),
    // Not before: a message that appears by itself can move the button from under the pointer on its way to it.
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  });
  const showUnfitAgain = useEffectEvent(() => {
    const drafts = useDrafts.getState();
    const unfit = questions.filter(({ path }) => drafts[path] !== undefined);
    void trigger(unfit.map(({ path }) => fieldName(path)));
  });
  useEffect(() => {
    showUnfitAgain();
  }, []);
  const goOn = handleSubmit(() => {
    navigate(next.address);
  });
  return (
    <form noValidate onSubmit={(event) => void goOn(event)}>
      {/* A new one for each attempt to go on, so that it takes the focus again. */}
      {submitCount > 0 && <ErrorSummary key={submitCount} questions={questions} errors={errors} />}
      {sectionsOf(questions).map((section) => (
        <StepSectionView key={section.id} section={section} form={control} />
      ))}
      <div className={styles['actions']}>
        <SubmitButton>
          {next.label} <Icon name="arrow-right" />
        </SubmitButton>
        {back !== undefined && (
          <LinkButton to={back}>
            <Icon name="arrow-left" /> Back
          </LinkButton>
        )}
        {next.address !== '/results' && (
          <LinkButton to="/results" tone="quiet">
            Skip to the results
          </LinkButton>
        )}
      </div>
    </form>
  );
}
