import { lazy, Suspense } from 'react';
import { isEmpty } from '../../questions/answers.ts';
import { useSession } from '../../state/session.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ExampleList } from './example-list.tsx';
import styles from './home.module.css';
import { useIncomingAnswers, type Origin } from './use-incoming-answers.ts';

// It needs every question, as a first visit does not.
const GoOn = lazy(async () => ({ default: (await import('./go-on.tsx')).GoOn }));
// Needed only after something went wrong.
const RefusalNotice = lazy(async () => ({ default: (await import('./refusal-notice.tsx')).RefusalNotice }));

// Needed only by somebody who brings answers and has others.
const ReplaceDialog = lazy(async () => ({ default: (await import('./replace-dialog.tsx')).ReplaceDialog }));

// Below the first screen, and for few.
const BringBack = lazy(async () => ({ default: (await import('./bring-back.tsx')).BringBack }));

function Start() {
  const fresh = useSession(({ answers }) => isEmpty(answers));
  if (!fresh)
    return (
      <Suspense fallback={<div className={styles['start']} />}>
        <GoOn />
      </Suspense>
    );
  return (
    <div className={styles['start']}>
      <LinkButton to="/wizard/choosing" tone="primary" size="large">
        Answer the questions
      </LinkButton>
      <LinkButton to="/wizard/quick" size="large">
        Only those that decide most
      </LinkButton>
      <p className={styles['aside']}>
        Six short steps, or one page with the few questions that decide most. Skip whatever you like.
      </p>
    </div>
  );
}

/** The first view: what this is, where to start, and examples. */
export function Home() {
  const { refusal, asked, pending, take, confirm, decline } = useIncomingAnswers();
  const pickFrom = (origin: Origin) => (source: string, read: () => Promise<string>) =>
    void take(origin, source, read);
  return (
    <div className={styles['home']}>
      <section className={styles['lead']}>
        <PageHeading title="Choose CI/CD and MLOps tools">
          Which CI/CD and MLOps tools should your team use?
        </PageHeading>
        <p className={styles['sentence']}>
          Answer a few questions about your team and get a ranked shortlist, with reasons you can check, what
          each tool costs, and what would change the order.
        </p>
        <Start />
        <p className={styles['promise']}>Nothing leaves your browser.</p>
      </section>
      <section aria-labelledby="examples">
        <h2 id="examples">Or try an example</h2>
        <ExampleList onPick={pickFrom('example')} />
        {refusal?.origin === 'example' && (
          <Suspense>
            <RefusalNotice refusal={refusal} />
          </Suspense>
        )}
      </section>
      <section aria-labelledby="saved">
        <h2 id="saved">Come back to something saved</h2>
        <div className={styles['back']}>
          <Suspense>
            <BringBack onFile={pickFrom('file')} onPaste={pickFrom('paste')} refusal={refusal} />
          </Suspense>
        </div>
      </section>
      {asked && (
        <Suspense>
          <ReplaceDialog open={pending !== undefined} onConfirm={confirm} onDecline={decline} />
        </Suspense>
      )}
    </div>
  );
}
