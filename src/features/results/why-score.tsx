import { useState } from 'react';
import type { ToolFile } from '../../catalog/tool-schema.ts';
import { explain } from '../../scoring/explanation.ts';
import type { ActivityRanking, ScoredTool } from '../../scoring/ranking.ts';
import { pointsInWords } from '../../scoring/score-in-words.ts';
import { Button } from '../../ui/button.tsx';
import { WhyCriterion } from './why-criterion.tsx';
import styles from './why-score.module.css';

interface WhyScoreProps {
  readonly ranking: ActivityRanking;
  readonly scored: ScoredTool;
  readonly file: ToolFile | undefined;
}

/** Every criterion with its part in the score, heaviest first; the parts sum to the score. */
export function WhyScore({ ranking, scored, file }: WhyScoreProps) {
  const contributions = explain(ranking, scored);
  const [allOpen, setAllOpen] = useState(false);
  return (
    <section>
      <h3>How the score comes about</h3>
      <p className={styles['hint']}>
        Each criterion has a value from 0 (its worst end) to 1 (its best end). Value times weight gives
        points.
      </p>
      <Button size="small" onClick={() => setAllOpen(!allOpen)}>
        {allOpen ? 'Close all answers and facts' : 'Open all answers and facts'}
      </Button>
      <ol className={styles['criteria']}>
        {contributions.map((contribution) => (
          <WhyCriterion
            key={contribution.criterion.id}
            contribution={contribution}
            activity={ranking.activity}
            file={file}
            startsOpen={allOpen}
          />
        ))}
      </ol>
      <p className={styles['sum']}>
        <span>Sum of all points</span>
        <strong>{pointsInWords(scored.score)} of 100</strong>
      </p>
    </section>
  );
}
