import { dateInWords } from '../../catalog/date-in-words.ts';
import { amountRange, dollars } from '../../scoring/cost/cost-in-words.ts';
import { verdictOf } from '../../scoring/explanation.ts';
import type { ActivityRanking, RankedTool } from '../../scoring/ranking.ts';
import { pointsInWords, rangeInWords, rankInWords } from '../../scoring/score-in-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Bar } from '../../ui/bar.tsx';
import styles from './embed.module.css';

function Cost({ way: { cost } }: Pick<RankedTool, 'way'>) {
  if (!cost.known) return <>Cost not known.</>;
  const range = amountRange(cost);
  return (
    <>
      {dollars(cost.expected)} a month{range !== undefined && ` (${range})`}, {cost.plan}, prices of{' '}
      {dateInWords(cost.asOf)}.
    </>
  );
}

interface EmbeddedToolProps {
  readonly ranking: ActivityRanking;
  readonly scored: RankedTool;
}

/** A tool in its place, in three lines. */
export function EmbeddedTool({ ranking, scored }: EmbeddedToolProps) {
  const { tool, score, low, high, nearLeader, rank } = scored;
  const range = rangeInWords(scored);
  return (
    <li className={styles['tool']}>
      <div className={styles['head']}>
        <span className={styles['rank']}>{rankInWords(ranking, scored)}</span>
        <h2 className={styles['name']}>{tool.name}</h2>
        {nearLeader && rank > 1 && <Badge tone="warning">too close to call</Badge>}
        <span className={styles['points']}>
          {pointsInWords(score)} points{range !== undefined && ` (${range})`}
        </span>
      </div>
      <Bar label="Points" value={score} possible={100} low={low} high={high} digits={1} />
      <p className={styles['line']}>{verdictOf(ranking, scored)}</p>
      <p className={styles['line']}>
        <Cost way={scored.way} />
      </p>
    </li>
  );
}
