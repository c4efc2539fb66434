import { Link } from 'wouter';
import type { Question } from '../../questions/question.ts';
import { gapsFor } from '../../questions/gaps.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { useSession } from '../../state/session.ts';
import { answerInBrief } from './answer-in-brief.ts';
import styles from './answer.module.css';

/** Gaps named in the text; the others are counted. */
const named = 5;

function Gaps({ gaps }: { readonly gaps: readonly Question[] }) {
  const shown = gaps.slice(0, named);
  if (shown.length === 0)
    return <p className={styles['gaps']}>You answered every question that matters here.</p>;
  const more = gaps.length - shown.length;
  return (
    <p className={styles['gaps']}>
      Not answered yet:{' '}
      {shown.map(({ path, label, step }, place) => (
        <span key={path}>
          {place > 0 && ', '}
          <Link to={`/wizard/${step}`}>{label.toLowerCase()}</Link>
        </span>
      ))}
      {more > 0 && (
        <>
          {' '}
          and <Link to="/wizard/review">{more} more</Link>
        </>
      )}
      . Answers to these may change the order.
    </p>
  );
}

/** The answer on top: which tool, how clearly, of how many, and which answers are missing. */
export function Answer({ ranking }: { readonly ranking: ActivityRanking }) {
  const answers = useSession((session) => session.answers);
  const fitting = ranking.ranked.length;
  const all = fitting + ranking.eliminated.length;
  return (
    <section className={styles['answer']} aria-label="The answer in brief">
      <p className={styles['brief']}>{answerInBrief(ranking)}</p>
      <p className={styles['counts']}>
        {fitting} of {all} tools keep your limits.
      </p>
      {ranking.remarks.map((remark) => (
        <p key={remark} className={styles['counts']}>
          {remark}
        </p>
      ))}
      <Gaps gaps={gapsFor(answers, ranking.activity)} />
    </section>
  );
}
