import { Link } from 'wouter';
import { answeredQuestions, countedQuestions } from '../../questions/answered.ts';
import { useSession } from '../../state/session.ts';
import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './step-nav.module.css';
import { addressOf, wizardSteps, type WizardStepId } from './wizard-steps.ts';

interface CountProps {
  readonly answered: number;
  readonly asked: number;
}

function Count({ answered, asked }: CountProps) {
  return (
    <span className={styles['count']}>
      {answered} of {asked} answered
    </span>
  );
}

interface SignProps {
  readonly place: number;
  readonly step: WizardStepId;
  readonly complete: boolean;
}

/** The number of a step, or a tick once all of it is answered; the review is no step to answer. */
function Sign({ place, step, complete }: SignProps) {
  if (step === 'review') return <Icon name="file" />;
  if (!complete) return place + 1;
  return (
    <>
      <Icon name="check" />
      <VisuallyHidden>{place + 1}, all answered: </VisuallyHidden>
    </>
  );
}

const isComplete = ({ answered, asked }: CountProps) => answered > 0 && answered === asked;

/** All steps in order; any of them can be visited at any time. */
export function StepNav({ current }: { readonly current?: WizardStepId }) {
  const answers = useSession((session) => session.answers);
  const asked = countedQuestions(answers);
  const answered = answeredQuestions(answers);
  const inStep = (id: string) => ({
    asked: asked.filter(({ step }) => step === id).length,
    answered: answered.filter(({ step }) => step === id).length,
  });
  return (
    <nav aria-label="Steps">
      <ol className={styles['steps']}>
        {wizardSteps.map(({ id, title }, place) => {
          const count = inStep(id);
          return (
            <li key={id} className={styles['item']}>
              <Link
                to={addressOf(id)}
                className={styles['step']}
                aria-current={id === current ? 'step' : undefined}
                data-begun={count.answered > 0 || undefined}
              >
                <span className={styles['sign']}>
                  <Sign place={place} step={id} complete={id !== current && isComplete(count)} />
                </span>
                <span className={styles['words']}>
                  <span>{title}</span>
                  {count.answered > 0 && <Count {...count} />}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
