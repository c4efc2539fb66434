import { Fragment, Suspense } from 'react';
import { Link, useLocation } from 'wouter';
import { isEmpty } from '../../questions/answers.ts';
import { countedQuestions, isAnswered } from '../../questions/answered.ts';
import { conflictsIn } from '../../questions/conflicts.ts';
import { steps, type Question } from '../../questions/question.ts';
import { questionAddress } from '../../questions/question-address.ts';
import { questionAt } from '../../questions/registry.ts';
import { useSession } from '../../state/session.ts';
import { startOver } from '../../state/take-over.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useDrafts } from '../../state/drafts.ts';
import { ReviewedAnswers } from './reviewed-answers.tsx';
import styles from './review.module.css';
import { questionName } from './question-name.ts';
import { addressOf } from './wizard-steps.ts';

function ChangeLink({ path }: { readonly path: string }) {
  const question = questionAt(path);
  return question !== undefined && <Link to={questionAddress(question)}>{question.label}</Link>;
}

function Conflicts() {
  const answers = useSession((session) => session.answers);
  return conflictsIn(answers).map(({ id, paths: [first, second], message }) => (
    <Notice key={id} tone="warning" title={message}>
      <p>
        Change <ChangeLink path={first} /> or <ChangeLink path={second} />, or leave both as they are.
      </p>
    </Notice>
  ));
}

function UnfitTexts() {
  const drafts = useDrafts();
  const unfit = Object.entries(drafts).flatMap(([path, text]) => {
    const question = questionAt(path);
    return question === undefined ? [] : [{ question, text }];
  });
  if (unfit.length === 0) return null;
  return (
    <Notice tone="danger" title="Typed, but not usable as an answer">
      <ul>
        {unfit.map(({ question, text }) => (
          <li key={question.path}>
            <Link to={questionAddress(question)}>{question.label}</Link>: “{text}”
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Gaps({ gaps }: { readonly gaps: readonly Question[] }) {
  if (gaps.length === 0) return <p>Every question is answered.</p>;
  return (
    <Disclosure
      framed
      summary={`Not answered: ${gaps.length} ${gaps.length === 1 ? 'question' : 'questions'}`}
    >
      <p className={styles['soft']}>
        What you left open limits nothing and is named as a gap in the results.
      </p>
      <dl className={styles['gaps']}>
        {steps.map(({ id, title }) => {
          const open = gaps.filter(({ step }) => step === id);
          return (
            open.length > 0 && (
              <div key={id}>
                <dt>
                  <Link to={addressOf(id)}>{title}</Link>
                </dt>
                <dd>
                  {open.map((question, place) => (
                    <Fragment key={question.path}>
                      {place > 0 && ', '}
                      <Link to={questionAddress(question)}>{questionName(question)}</Link>
                    </Fragment>
                  ))}
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </Disclosure>
  );
}

function StartOver() {
  const [, navigate] = useLocation();
  return (
    <Button
      tone="quiet"
      onClick={() => {
        startOver();
        navigate('/');
      }}
    >
      Start over
    </Button>
  );
}

/** All answers at a glance, what is open, what clashes, and the way to the ranking. */
export function Review() {
  const answers = useSession((session) => session.answers);
  const asked = countedQuestions(answers);
  const given = asked.filter((question) => isAnswered(answers, question));
  return (
    <div className={styles['review']}>
      {answers.activities.length === 0 && (
        <Notice tone="warning" title="Nothing to rank yet">
          <p>
            Say first <Link to={addressOf('choosing')}>what you are choosing</Link>.
          </p>
        </Notice>
      )}
      <UnfitTexts />
      <Conflicts />
      <Suspense fallback={<p className={styles['soft']}>Loading…</p>}>
        <ReviewedAnswers given={given} />
      </Suspense>
      <Gaps gaps={asked.filter((question) => !given.includes(question))} />
      <div className={styles['actions']}>
        <LinkButton to="/results" tone="primary" size="large">
          See the ranking <Icon name="arrow-right" />
        </LinkButton>
        <LinkButton to={addressOf('priorities')}>
          <Icon name="arrow-left" /> Back
        </LinkButton>
        {!isEmpty(answers) && <StartOver />}
      </div>
    </div>
  );
}
