import { Link } from 'wouter';
import { answerInWords } from '../../questions/answer-in-words.ts';
import { valueAt } from '../../questions/answers.ts';
import { steps, type Question } from '../../questions/question.ts';
import { questionAddress } from '../../questions/question-address.ts';
import { useSession } from '../../state/session.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { questionName } from './question-name.ts';
import styles from './review.module.css';
import { sectionsOf } from './step-sections.ts';
import { addressOf } from './wizard-steps.ts';

/** The answers given, step by step, each step with a way back to it. */
export function ReviewedAnswers({ given }: { readonly given: readonly Question[] }) {
  const catalog = useCatalog();
  const answers = useSession((session) => session.answers);
  return steps.map(({ id, title }) => {
    const ofStep = sectionsOf(given.filter(({ step }) => step === id)).flatMap(({ questions }) => questions);
    return (
      <section key={id} aria-labelledby={`review-${id}`} className={styles['step']}>
        <div className={styles['head']}>
          <h2 id={`review-${id}`}>{title}</h2>
          <Link to={addressOf(id)} className={styles['change']}>
            Change <VisuallyHidden>{title}</VisuallyHidden>
          </Link>
        </div>
        {ofStep.length === 0 ? (
          <p className={styles['soft']}>Nothing answered.</p>
        ) : (
          <dl className={styles['answers']}>
            {ofStep.map((question) => (
              <div key={question.path} className={styles['answer']}>
                <dt>
                  <Link to={questionAddress(question)}>{questionName(question)}</Link>
                </dt>
                <dd>{answerInWords(question, valueAt(answers, question.path), catalog)}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
    );
  });
}
