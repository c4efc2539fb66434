import { useRef } from 'react';
import type { ActivityId } from '../../catalog/activities.ts';
import budget from '../../questions/limits/budget.ts';
import hosting from '../../questions/limits/hosting.ts';
import network from '../../questions/limits/network.ts';
import openSource from '../../questions/limits/open-source.ts';
import type { Question } from '../../questions/question.ts';
import { questionsFor } from '../../questions/registry.ts';
import codeHost from '../../questions/stack/code-host.ts';
import kubernetes from '../../questions/stack/kubernetes.ts';
import developers from '../../questions/team/developers.ts';
import { LinkButton } from '../../ui/button.tsx';
import { ChoiceAnswer, NumberAnswer } from './answer-controls.tsx';
import styles from './key-answers.module.css';

/** The answers that decide most often in published decisions. */
const decisive: readonly Pick<Question, 'path'>[] = [
  codeHost,
  budget,
  hosting,
  developers,
  kubernetes,
  network,
  openSource,
];

/** The most decisive answers, to be changed without leaving the results. */
export function KeyAnswers({ activity }: { readonly activity: ActivityId }) {
  const section = useRef<HTMLElement>(null);
  const relevant = questionsFor({ activities: [activity] });
  const shown = decisive.flatMap(({ path }) => relevant.find((question) => question.path === path) ?? []);
  return (
    <section ref={section} className={styles['answers']} aria-labelledby="key-answers">
      <h3 className={styles['heading']} id="key-answers">
        <button
          type="button"
          className={styles['jump']}
          onClick={() => section.current?.querySelector<HTMLElement>('select, input')?.focus()}
        >
          Answers that decide most
        </button>
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
