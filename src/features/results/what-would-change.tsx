import type { RefObject } from 'react';
import type { Answers } from '../../questions/answers.ts';
import type { Edit } from '../../scoring/counterfactuals/edits.ts';
import type { Change } from '../../scoring/counterfactuals/find-changes.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { useAnalysis } from '../../state/use-analysis.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { AnalysisFailure } from './analysis-failure.tsx';
import { ChangeList } from './change-list.tsx';
import styles from './what-would-change.module.css';

/** Changes that stand open; the others are folded. */
const open = 8;

interface WhatWouldChangeProps {
  readonly ranking: ActivityRanking;
  /** The answers of the ranking. */
  readonly answers: Answers;
  readonly onTry: (edits: readonly Edit[]) => void;
  /** Takes the focus when what was tried is settled. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

interface GroupsProps extends Pick<WhatWouldChangeProps, 'ranking' | 'onTry'> {
  readonly changes: readonly Change[];
  /** False while the changes belong to older answers. */
  readonly current: boolean;
}

function Groups({ changes, ...rest }: GroupsProps) {
  return (
    <>
      <ChangeList title="What you can choose" changes={changes.filter((one) => one.canChoose)} {...rest} />
      <ChangeList title="Circumstances" changes={changes.filter((one) => !one.canChoose)} {...rest} />
    </>
  );
}

const statusInWords = (current: boolean, complete: boolean, count: number): string => {
  if (!current) return 'Trying other answers to every question …';
  if (!complete) return 'Single answers are done; trying pairs of answers …';
  return count === 0
    ? 'No other answer to one question, nor to two at once, would put another tool first.'
    : 'Every other answer to one question was tried, and every pair of two: nothing smaller puts another tool first.';
};

/** The smallest changes of answers that put another tool first; each can be tried. */
export function WhatWouldChange({ ranking, answers, onTry, heading }: WhatWouldChangeProps) {
  const { findings, findingsAreCurrent, complete, failed } = useAnalysis(ranking.activity, answers);
  const changes = findings?.changes ?? [];
  const shared = { ranking, onTry, current: findingsAreCurrent };
  const more = changes.slice(open);
  return (
    <section className={styles['section']} aria-labelledby="what-would-change">
      <h2 id="what-would-change" ref={heading} tabIndex={-1}>
        What would change this
      </h2>
      {failed ? (
        ranking.ranked.length < 2 && <AnalysisFailure />
      ) : (
        <p className={styles['status']}>
          <output>{statusInWords(findingsAreCurrent, complete, changes.length)}</output>
        </p>
      )}
      <div
        className={findings === undefined && !failed ? styles['waiting'] : undefined}
        aria-busy={!findingsAreCurrent}
      >
        <Groups changes={changes.slice(0, open)} {...shared} />
        {more.length > 0 && (
          <Disclosure summary={`${more.length} larger ${more.length === 1 ? 'change' : 'changes'}`}>
            <Groups changes={more} {...shared} />
          </Disclosure>
        )}
      </div>
    </section>
  );
}
