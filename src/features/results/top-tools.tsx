import { Suspense, useRef, useState } from 'react';
import { pointsByGroup } from '../../scoring/points-by-group.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import type { RankMoves } from '../../state/use-rank-moves.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Glide } from '../../ui/glide.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Legend } from '../../ui/stacked-bar.tsx';
import { CopyBars } from './copy-bars.tsx';
import { ToolCard } from './tool-card.tsx';
import styles from './top-tools.module.css';

// The numbers behind the bars load when somebody opens them.
const PointsTable = lazyPart(async () => (await import('./points-table.tsx')).PointsTable);

const opened = 3;

interface TopToolsProps {
  readonly ranking: ActivityRanking;
  readonly moves: RankMoves;
}

/** The best three tools, opened up. */
export function TopTools({ ranking, moves }: TopToolsProps) {
  const [asTable, setAsTable] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const best = ranking.ranked.slice(0, opened);
  const [first] = best;
  if (first === undefined) return null;
  const legend = pointsByGroup(ranking, first).map(({ group, label }) => ({
    id: group,
    label,
    colour: `--bar-${group}` as const,
  }));
  return (
    <section aria-labelledby="top-tools">
      <h2 id="top-tools">{best.length < opened ? 'The tools that fit' : 'The first three'}</h2>
      <Glide root={list} order={best.map(({ tool }) => tool.id).join(' ')}>
        <ol ref={list} className={styles['cards']}>
          {best.map((scored) => (
            <ToolCard
              key={scored.tool.id}
              ranking={ranking}
              scored={scored}
              gained={moves.get(scored.tool.id)}
            />
          ))}
        </ol>
      </Glide>
      <Legend segments={legend} />
      <CopyBars
        activity={ranking.activity}
        title={`The first ${best.length === opened ? 'three' : best.length}, in points of 100`}
        bars={async () => (await import('./bars-of.ts')).barsOfPoints(ranking, best)}
      />
      <div className={styles['numbers']}>
        <Disclosure summary="The bars as a table" onToggle={setAsTable}>
          {asTable && (
            <Suspense fallback={<p>Loading …</p>}>
              <PointsTable ranking={ranking} tools={best} />
            </Suspense>
          )}
        </Disclosure>
      </div>
    </section>
  );
}
