import { statusInWords, statusTone } from '../../catalog/status-in-words.ts';
import type { ActivityRanking, EliminatedTool } from '../../scoring/ranking.ts';
import { ordinal } from '../../scoring/score-in-words.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { BrokenLimits } from './broken-limits.tsx';
import styles from './left-out-tool.module.css';
import { PartOfJob } from './part-of-job.tsx';
import { ShortlistToggle } from './shortlist-toggle.tsx';
import { Successors } from './successors.tsx';
import { ToolName } from './tool-name.tsx';
import { useWhy } from './use-why.ts';

interface LeftOutToolProps {
  readonly ranking: ActivityRanking;
  readonly eliminated: EliminatedTool;
}

/** A tool that breaks a limit: which ones and why, where it would stand without them, and what took over. */
export function LeftOutTool({ ranking, eliminated }: LeftOutToolProps) {
  const { tool, reasons, wouldRank } = eliminated;
  const catalog = useCatalog();
  const { open } = useWhy();
  return (
    <li className={styles['tool']}>
      <div className={styles['head']}>
        <h3 className={styles['name']}>
          <ToolName tool={tool} />
        </h3>
        <PartOfJob tool={tool} activity={ranking.activity} />
        {tool.status.state !== 'active' && (
          <Badge tone={statusTone(tool.status.state)}>{statusInWords(tool.status.state)}</Badge>
        )}
        {ranking.ranked.length > 0 && (
          <span className={styles['rank']}>
            would rank {ordinal(wouldRank)} without {reasons.length === 1 ? 'this limit' : 'these limits'}
          </span>
        )}
      </div>
      <BrokenLimits activity={ranking.activity} scored={eliminated} />
      <Successors tool={tool} catalog={catalog} activity={ranking.activity} />
      <div className={styles['actions']}>
        <Button size="small" aria-label={`Why ${tool.name}?`} onClick={() => open(tool.id)}>
          Why?
        </Button>
        <ShortlistToggle tool={tool} />
      </div>
    </li>
  );
}
