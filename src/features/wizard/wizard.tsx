import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { steps, type StepId } from '../../questions/question.ts';
import { questionsFor } from '../../questions/registry.ts';
import { useSession } from '../../state/session.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QuickPath } from './quick-path.tsx';
import { Review } from './review.tsx';
import { StandingPanel } from './standing-panel.tsx';
import { StepForm } from './step-form.tsx';
import { StepNav } from './step-nav.tsx';
import styles from './wizard.module.css';
import { addressOf, quickPath, stepBeside, stepNamed, wizardSteps } from './wizard-steps.ts';

const introductions: Readonly<Record<StepId, string>> = {
  choosing: 'Tick the jobs that you need a tool for. Each one gets a ranking of its own.',
  team: 'Who will use the tool, and who will look after it.',
  stack: 'What you already have. A tool that fits costs less work than a better one that does not.',
  limits: 'What a tool must keep to. A limit removes tools; leave it open if it is only a wish.',
  workload: 'How much there is to do, and what decides in practice for each job you chose.',
  priorities: 'What a tool must be able to do, and which qualities count more for you than for others.',
};

function Step({ step }: { readonly step: StepId }) {
  const questions = useSession(
    useShallow(({ answers }) => questionsFor(answers).filter((question) => question.step === step)),
  );
  const after = stepBeside(step, 1)?.id ?? 'review';
  const next = { address: addressOf(after), label: after === 'review' ? 'Review your answers' : 'Next' };
  const back = stepBeside(step, -1);
  return (
    <>
      <p className={styles['intro']}>
        {introductions[step]} Every question may be skipped; what you leave open limits nothing.
      </p>
      {questions.length === 0 ? (
        <p>Nothing is asked here for the jobs you chose.</p>
      ) : (
        <StepForm questions={questions} next={next} back={back && addressOf(back.id)} />
      )}
    </>
  );
}

interface WizardProps {
  /** The step that the address names. */
  readonly step: string;
  /** Shown if there is no such step. */
  readonly otherwise: ReactNode;
}

/** The questions, step by step, with what the answers do beside them. */
export function Wizard({ step: name, otherwise }: WizardProps) {
  if (name === quickPath.id) return <QuickPath />;
  const step = stepNamed(name);
  if (step === undefined) return otherwise;
  const place = wizardSteps.indexOf(step) + 1;
  return (
    <div className={styles['wizard']}>
      <div className={styles['nav']}>
        <StepNav current={step.id} />
      </div>
      <div className={styles['step']}>
        <p className={styles['place']}>
          {step.id === 'review' ? 'After the last step' : `Step ${place} of ${steps.length}`}
        </p>
        <PageHeading title={step.title} />
        {step.id === 'review' ? <Review /> : <Step key={step.id} step={step.id} />}
      </div>
      <StandingPanel />
    </div>
  );
}
