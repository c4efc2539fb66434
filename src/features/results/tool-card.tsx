import { statusInWords, statusTone } from '../../catalog/status-in-words.ts';
import { coverage, verdictOf } from '../../scoring/explanation.ts';
import { pointsByGroup } from '../../scoring/points-by-group.ts';
import type { ActivityRanking, RankedTool } from '../../scoring/ranking.ts';
import { pointsInWords, rangeInWords, rankInWords, shareInWords } from '../../scoring/score-in-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StackedBar } from '../../ui/stacked-bar.tsx';
import { CostLine } from './cost-line.tsx';
import { FirstShare } from './first-share.tsx';
import { PartOfJob } from './part-of-job.tsx';
import { PlacesGained } from './places-gained.tsx';
import { ShortlistToggle } from './shortlist-toggle.tsx';
import styles from './tool-card.module.css';
import { ToolName } from './tool-name.tsx';
import { useWhy } from './use-why.ts';

interface ToolCardProps {
  readonly ranking: ActivityRanking;
  readonly scored: RankedTool;
  /** Places gained by the last change; undefined if it stayed where it was. */
  readonly gained?: number | undefined;
}

/** A card names a few doubts; the reasons name them all. */
const shownWarnings = 2;

function Warnings({ scored }: Pick<ToolCardProps, 'scored'>) {
  // Empty, the element still takes its place in the grid that all cards share.
  if (scored.unconfirmed.length === 0) return <div />;
  const more = scored.unconfirmed.length - shownWarnings;
  return (
    <div className={styles['warnings']}>
      <Badge tone="warning">To be checked</Badge>
      <ul>
        {scored.unconfirmed.slice(0, shownWarnings).map(({ constraint, because }) => (
          <li key={constraint}>{because}</li>
        ))}
        {more > 0 && <li>and {more} more, see “Why?”</li>}
      </ul>
    </div>
  );
}

function Score({ ranking, scored }: ToolCardProps) {
  const range = rangeInWords(scored);
  return (
    <p className={styles['score']}>
      <strong className={styles['points']}>{pointsInWords(scored.score)}</strong> of 100
      {range !== undefined && <span className={styles['range']}>{range} once all is known</span>}
      {scored.nearLeader && ranking.ranked[1]?.nearLeader === true && (
        <Badge tone="unknown">too close to call</Badge>
      )}
    </p>
  );
}

/** One of the best tools: its score and what it is made of, its cost, and how sure all this is. */
export function ToolCard({ ranking, scored, gained }: ToolCardProps) {
  const { open } = useWhy();
  const { tool } = scored;
  const segments = pointsByGroup(ranking, scored).map(({ group, label, points }) => ({
    id: group,
    label,
    value: points,
    colour: `--bar-${group}` as const,
  }));
  return (
    <Panel as="li" tight glide={tool.id} className={styles['card']}>
      <h3 className={styles['name']}>
        <span className={styles['rank']}>{rankInWords(ranking, scored)}</span>{' '}
        <span>
          <ToolName tool={tool} />
          <PartOfJob tool={tool} activity={ranking.activity} />
        </span>{' '}
        {gained !== undefined && <PlacesGained places={gained} />}
      </h3>
      <Score ranking={ranking} scored={scored} />
      <StackedBar label="Points by group" segments={segments} possible={100} digits={1} />
      <p className={styles['verdict']}>{verdictOf(ranking, scored)}</p>
      <CostLine activity={ranking.activity} scored={scored} />
      <FirstShare activity={ranking.activity} tool={tool.id} />
      <p className={styles['confidence']}>
        Rests on known facts: {shareInWords(coverage(ranking, scored))} of the weight.{' '}
        <Badge tone={statusTone(tool.status.state)}>{statusInWords(tool.status.state)}</Badge>
      </p>
      <Warnings scored={scored} />
      <div className={styles['actions']}>
        <Button size="small" aria-label={`Why ${tool.name}?`} onClick={() => open(tool.id)}>
          Why?
        </Button>
        <ShortlistToggle tool={tool} />
      </div>
    </Panel>
  );
}
