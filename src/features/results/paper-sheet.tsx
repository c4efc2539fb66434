import type { Answers } from '../../questions/answers.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { usualLinkLimit } from '../../state/link.ts';
import { PaperAnswers } from './paper-answers.tsx';
import { PaperLeftOut } from './paper-left-out.tsx';
import styles from './paper-sheet.module.css';
import { PaperSources } from './paper-sources.tsx';
import { useViewLink } from './use-view-link.ts';

interface PaperSheetProps {
  readonly ranking: ActivityRanking;
  /** The answers of the ranking. */
  readonly answers: Answers;
}

/** What justifies the ranking, for paper alone: the answers, what is left out and why, and the sources. */
export function PaperSheet({ ranking, answers }: PaperSheetProps) {
  const link = useViewLink(`results/${ranking.activity}`, answers);
  return (
    <div className={styles['sheet']}>
      <PaperAnswers activity={ranking.activity} answers={answers} />
      <PaperLeftOut ranking={ranking} />
      <PaperSources ranking={ranking} answers={answers} />
      {link !== null && link.length <= usualLinkLimit && (
        <p className={styles['link']}>These answers again: {link}</p>
      )}
    </div>
  );
}
