import { Link } from 'wouter';
import type { ActivityId } from '../../catalog/activities.ts';
import { answerInWords } from '../../questions/answer-in-words.ts';
import { questionAddress } from '../../questions/question-address.ts';
import { isAnswered } from '../../questions/answered.ts';
import { valueAt } from '../../questions/answers.ts';
import type { Question } from '../../questions/question.ts';
import { questionsFor } from '../../questions/registry.ts';
import { useSession } from '../../state/session.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import styles from './read.module.css';

interface AnswersReadProps {
  readonly asks: readonly Pick<Question, 'path'>[];
  readonly activity: ActivityId;
}

/** The answers that a criterion looked at, with a way to change each. */
export function AnswersRead({ asks, activity }: AnswersReadProps) {
  const answers = useSession((session) => session.answers);
  const catalog = useCatalog();
  const paths = new Set(asks.map(({ path }) => path));
  const asked = questionsFor({ activities: [activity] }).filter(
    (question) => paths.has(question.path) && (question.background !== true || isAnswered(answers, question)),
  );
  if (asked.length === 0) return <p className={styles['none']}>It is the same for every team.</p>;
  return (
    <dl className={styles['list']}>
      {asked.map((question) => (
        <div key={question.path} className={styles['entry']}>
          <dt>{question.label}</dt>
          <dd>
            {answerInWords(question, valueAt(answers, question.path), catalog)}{' '}
            <Link to={questionAddress(question)} aria-label={`Change ${question.label.toLowerCase()}`}>
              change
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}
