import type { ActivityRanking } from '../../scoring/ranking.ts';
import { answerInBrief } from './answer-in-brief.ts';
import styles from './answer.module.css';
import { Gaps } from './gaps.tsx';
import { Onward } from './onward.tsx';

/** The answer on top: which tool, how clearly, of how many, and which answers are missing. */
export function Answer({ ranking }: { readonly ranking: ActivityRanking }) {
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
      <Gaps activity={ranking.activity} />
      <Onward />
    </section>
  );
}
