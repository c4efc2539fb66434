import type { ReactNode } from 'react';
import { useSession } from '../../state/session.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Advice } from './advice.tsx';
import styles from './stack.module.css';

/** Fewest activities for which tools can fit together. */
const fewest = 2;

function TooFew({ chosen }: { readonly chosen: number }) {
  return (
    <>
      <p>
        A stack is a set of tools that does several jobs between them: as few tools as do the jobs well,
        within your limits and your budget, and better if they work with each other. You have chosen{' '}
        {chosen === 0 ? 'no job' : 'one job'} so far; choose at least two.
      </p>
      <LinkButton to="/wizard/choosing" tone="primary">
        Say what you are choosing
      </LinkButton>
    </>
  );
}

interface StackProps {
  /** The button that saves and shares the decision; it belongs to another view too. */
  readonly takeAway?: ReactNode;
}

/** Which tools fit together to do everything that the team chose. */
export function Stack({ takeAway }: StackProps) {
  const chosen = useSession((session) => session.answers.activities.length);
  return (
    <>
      <div className={styles['top']}>
        <PageHeading title="A stack that fits together" />
        {chosen >= fewest && takeAway}
      </div>
      {chosen < fewest ? <TooFew chosen={chosen} /> : <Advice />}
    </>
  );
}
