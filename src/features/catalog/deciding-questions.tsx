import type { Activity, ActivityId } from '../../catalog/activities.ts';
import { findFeature } from '../../catalog/features.ts';
import { LinkButton } from '../../ui/button.tsx';
import { decidingQuestions, demandingAnswers } from './deciding-features.ts';
import styles from './deciding-questions.module.css';

interface DecidingQuestionsProps {
  readonly activity: Activity & { readonly id: ActivityId };
}

/** What is asked of a team that chooses this activity, why, and what each answer asks of a tool. */
export function DecidingQuestions({ activity: { id, label } }: DecidingQuestionsProps) {
  const asked = decidingQuestions(id);
  const named = (feature: string) => findFeature(id, feature)?.label ?? feature;
  return (
    <section aria-labelledby="decides">
      <h2 id="decides">What decides</h2>
      <p>
        Questions that are asked only of teams that choose {label}. Your code host, budget, hosting and the
        tools that already run decide as much; they are asked of everyone.
      </p>
      <ul className={styles['questions']}>
        {asked.map((question) => (
          <li key={question.path}>
            <h3 className={styles['ask']}>{question.ask}</h3>
            <p>{question.why}</p>
            <ul className={styles['demands']}>
              {demandingAnswers(question).map((answer) => (
                <li key={answer.label}>
                  “{answer.label}” asks for: {answer.features.map(named).join(', ')}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <LinkButton to="/wizard/choosing">Answer the questions</LinkButton>
    </section>
  );
}
