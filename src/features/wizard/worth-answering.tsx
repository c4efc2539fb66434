import { Link } from 'wouter';
import type { Question } from '../../questions/question.ts';
import { questionAddress } from '../../questions/question-address.ts';
import { useSession } from '../../state/session.ts';
import { useNextQuestion } from '../../state/use-next-question.ts';
import styles from './worth-answering.module.css';

function Offer({ question }: { readonly question: Question }) {
  return (
    <>
      Worth answering next: <Link to={questionAddress(question)}>{question.ask}</Link>
    </>
  );
}

function Words() {
  const next = useNextQuestion();
  if (next?.kind === 'none') return 'You can stop here: nothing left to ask changes the first place.';
  const question = next?.kind === 'question' ? next.question : next?.meanwhile;
  if (question !== undefined) return <Offer question={question} />;
  return next?.kind === 'looking' && 'Looking for what is worth answering next …';
}

/**
 * The open question whose answer decides most, as an offer. While it is being looked for, the one offered before
 * stays if nobody has answered it yet.
 */
export function WorthAnswering() {
  const chosen = useSession(({ answers }) => answers.activities.length > 0);
  return (
    chosen && (
      <p className={styles['offer']}>
        <Words />
      </p>
    )
  );
}
