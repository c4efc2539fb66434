import { ownMarkInWords } from '../../catalog/overlay-in-words.ts';
import { verdictOf } from '../../scoring/explanation.ts';
import type { ActivityRanking, EliminatedTool, RankedTool } from '../../scoring/ranking.ts';
import { ordinal, pointsInWords, rangeInWords, rankInWords } from '../../scoring/score-in-words.ts';
import { useToolFiles } from '../../state/use-tool-files.ts';
import { Badge } from '../../ui/badge.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PartOfJob } from './part-of-job.tsx';
import { WhyCharacter } from './why-character.tsx';
import styles from './why-content.module.css';
import { WhyCost } from './why-cost.tsx';
import { WhyFeatures } from './why-features.tsx';
import { WhyLimits } from './why-limits.tsx';
import { WhyScore } from './why-score.tsx';

interface WhyContentProps {
  readonly ranking: ActivityRanking;
  readonly scored: RankedTool | EliminatedTool;
}

const place = (ranking: ActivityRanking, scored: RankedTool | EliminatedTool): string => {
  if ('reasons' in scored) {
    const fitting = ranking.ranked.length;
    return fitting === 0
      ? 'Left out.'
      : `Left out. If its limits did not count for it, it alone would rank ${ordinal(scored.wouldRank)} among the ${fitting} that fit.`;
  }
  const range = rangeInWords(scored);
  const known = range === undefined ? '' : ` (${range} once all is known)`;
  return `Rank ${rankInWords(ranking, scored)} of ${ranking.ranked.length} with ${pointsInWords(scored.score)} of 100 points${known}.`;
};

/** Everything behind a tool's place: limits, every criterion, the cost, what the editors think, its features. */
export function WhyContent({ ranking, scored }: WhyContentProps) {
  const { tool } = scored;
  const mark = ownMarkInWords(tool);
  const { files, failed } = useToolFiles([tool.id]);
  const file = files.get(tool.id);
  return (
    <div className={styles['why']}>
      <p>
        {tool.summary} {mark !== undefined && <Badge>{mark}</Badge>}
        <PartOfJob tool={tool} activity={ranking.activity} />
      </p>
      <p>
        <strong>{place(ranking, scored)}</strong> {verdictOf(ranking, scored)}
      </p>
      {failed && (
        <Notice tone="danger" announce="at-once" title="The sources could not be loaded">
          <p>The reasons below are complete; only the links to the sources are missing. Try again later.</p>
        </Notice>
      )}
      <WhyLimits activity={ranking.activity} scored={scored} file={file} />
      <WhyScore ranking={ranking} scored={scored} file={file} />
      <WhyCost activity={ranking.activity} way={scored.way} file={file} />
      <WhyCharacter tool={tool} />
      <WhyFeatures activity={ranking.activity} file={file} />
    </div>
  );
}
