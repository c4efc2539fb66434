import { Link } from 'wouter';
import { BesideStack } from './beside-stack.tsx';
import styles from './brief.module.css';
import { briefInWords } from './brief-in-words.ts';
import { SecondChoiceList } from './second-choice-list.tsx';
import type { FeasibleView } from './stack-view.ts';
import { TimeNotice } from './time-notice.tsx';

/** The stack in a paragraph, and what stays beside it. */
export function Brief({ view }: { readonly view: FeasibleView }) {
  return (
    <div className={styles['brief']}>
      <p className={styles['sentences']}>
        {briefInWords(view).join(' ')}{' '}
        {view.advice.budget === 'none' && <Link to="/wizard/limits">Give a budget</Link>}
      </p>
      <div className={styles['time']}>
        <TimeNotice view={view} />
      </div>
      <SecondChoiceList view={view} />
      <BesideStack view={view} />
    </div>
  );
}
