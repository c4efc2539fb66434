import type { ActivityRanking } from '../../scoring/ranking.ts';
import { answerInBrief } from './answer-in-brief.ts';
import styles from './answer.module.css';
import { Gaps } from './gaps.tsx';
import { keptInWords } from './kept-in-words.ts';
import { Onward } from './onward.tsx';

/** The answer on top: which tool, how clearly, of how many, what is in doubt, and which answers are missing. */
export function Answer({ ranking }: { readonly ranking: ActivityRanking }) {
  return (
    <section className={styles['answer']} aria-label="The answer in brief">
      <p className={styles['brief']}>{answerInBrief(ranking)}</p>
      <p className={styles['counts']}>{keptInWords(ranking)}</p>
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
