import type { CriterionGroupId } from '../../questions/criterion-groups.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { pointsInWords } from '../../scoring/score-in-words.ts';
import type { Arrangement } from './compare-sections.ts';
import type { ComparedTool } from './compared-tools.ts';
import { arrangedCriteria } from './criterion-lines.ts';
import styles from './criterion-rows.module.css';
import { PointsCell } from './points-cell.tsx';

interface CriterionRowsProps {
  readonly ranking: ActivityRanking;
  readonly tools: readonly ComparedTool[];
  readonly group: CriterionGroupId;
  readonly arrangement: Arrangement;
}

/** The criteria of one group, one line each; the marks on a bar show what unknown facts leave open. */
export function CriterionRows({ ranking, tools, group, arrangement }: CriterionRowsProps) {
  const lines = arrangedCriteria(ranking, tools, group, arrangement);
  if (lines.length === 0)
    return (
      <tr className={styles['criterion']}>
        <th scope="row">Criteria</th>
        <td colSpan={tools.length}>No differences in this group.</td>
      </tr>
    );
  return lines.map(({ criterion, possible, cells }) => (
    <tr key={criterion.id} className={styles['criterion']}>
      <th scope="row" title={`Worst: ${criterion.scale.worst}. Best: ${criterion.scale.best}.`}>
        {criterion.label}
        <span className={styles['possible']}>of {pointsInWords(possible)}</span>
      </th>
      {cells.map(({ tool, points, low, high }) => (
        <PointsCell
          key={tool.id}
          label={`${criterion.label}, ${tool.name}`}
          points={points}
          low={low}
          high={high}
          possible={possible}
          group={group}
        />
      ))}
    </tr>
  ));
}
