import { answeredQuestions } from '../../questions/answered.ts';
import { steps } from '../../questions/question.ts';
import { useSession } from '../../state/session.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import styles from './home.module.css';

/** The first step in which nothing is answered yet, or the review. */
const useNextStep = (): string =>
  useSession(({ answers }) => {
    const begun = new Set(answeredQuestions(answers).map(({ step }) => step));
    return steps.find(({ id }) => !begun.has(id))?.id ?? 'review';
  });

const startOver = async () => {
  // Needed by few; those who go on need none of it.
  const takeOver = await import('../../state/take-over.ts');
  takeOver.startOver();
  // The button goes away with the answers, and the focus must not be lost with it.
  document.querySelector('h1')?.focus();
};

/** Where to go on for someone who has begun. */
export function GoOn() {
  const count = useSession(({ answers }) => answeredQuestions(answers).length);
  const next = useNextStep();
  return (
    <div className={styles['begun']}>
      <p className={styles['start']}>
        <LinkButton to={`/wizard/${next}`} tone="primary" size="large">
          Continue where you left off
        </LinkButton>
        <LinkButton to="/results" size="large">
          See the ranking
        </LinkButton>
      </p>
      <p className={styles['start']}>
        <span className={styles['aside']}>
          {count} {count === 1 ? 'answer' : 'answers'} so far, kept in this browser.
        </span>
        <LinkButton to="/wizard/quick" size="small">
          Only what decides most
        </LinkButton>
        <Button size="small" onClick={() => void startOver()}>
          Start over
        </Button>
      </p>
    </div>
  );
}
