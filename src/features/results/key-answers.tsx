import type { ActivityId } from '../../catalog/activities.ts';
import { decisiveFor } from '../../questions/decisive.ts';
import { LinkButton } from '../../ui/button.tsx';
import { ChoiceAnswer, NumberAnswer } from './answer-controls.tsx';
import styles from './key-answers.module.css';

/** The most decisive answers, to be changed without leaving the results. */
export function KeyAnswers({ activity }: { readonly activity: ActivityId }) {
  const shown = decisiveFor([activity]);
  return (
    <section aria-labelledby="key-answers">
      <h3 className={styles['heading']} id="key-answers">
        Answers that decide most
      </h3>
      {shown.map((question) =>
        question.control.kind === 'choice' ? (
          <ChoiceAnswer key={question.path} question={question} options={question.control.options} />
        ) : (
          question.control.kind === 'number' && (
            <NumberAnswer key={question.path} question={question} control={question.control} />
          )
        ),
      )}
      <LinkButton to="/wizard/review" size="small">
        All answers
      </LinkButton>
    </section>
  );
}
