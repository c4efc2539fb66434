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
                  {count.answered > 0 && id !== current ? (
                    <>
                      <Icon name="check" />
                      <VisuallyHidden>{place + 1}, begun: </VisuallyHidden>
                    </>
                  ) : (
                    place + 1
                  )}
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
