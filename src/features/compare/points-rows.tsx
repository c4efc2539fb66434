import type { CriterionGroupId } from '../../questions/criterion-groups.ts';
import { pointsByGroup } from '../../scoring/points-by-group.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { pointsInWords, rangeInWords } from '../../scoring/score-in-words.ts';
import type { Arrangement } from './compare-sections.ts';
import type { ComparedTool } from './compared-tools.ts';
import { CriterionRows } from './criterion-rows.tsx';
import { PointsCell } from './points-cell.tsx';
import styles from './points-rows.module.css';
import { UnfoldGroup } from './unfold-group.tsx';

interface PointsRowsProps {
  readonly ranking: ActivityRanking;
  readonly tools: readonly ComparedTool[];
  readonly arrangement: Arrangement;
  /** The groups whose criteria are shown. */
  readonly unfolded: ReadonlySet<CriterionGroupId>;
  readonly onFold: (group: CriterionGroupId, open: boolean) => void;
}

function ScoreRow({ tools }: Pick<PointsRowsProps, 'tools'>) {
  return (
    <tbody>
      <tr>
        <th scope="row">Score</th>
        {tools.map((scored) => (
          <td key={scored.tool.id} className={styles['score']}>
            <strong>{pointsInWords(scored.score)}</strong> of 100
            <span className={styles['range']}>{rangeInWords(scored)}</span>
          </td>
        ))}
      </tr>
    </tbody>
  );
}

/** The score, the points of each group of criteria and, unfolded, of each criterion, as numbers and bars. */
export function PointsRows({ ranking, tools, arrangement, unfolded, onFold }: PointsRowsProps) {
  const columns = tools.map((scored) => ({ tool: scored.tool, groups: pointsByGroup(ranking, scored) }));
  return (
    <>
      <ScoreRow tools={tools} />
      {(columns[0]?.groups ?? []).map(({ group, label, possible }, row) => (
        <tbody key={group} className={styles['group']}>
          <tr>
            <th scope="row">
              <UnfoldGroup
                label={label}
                open={unfolded.has(group)}
                onToggle={(open) => onFold(group, open)}
              />
              <span className={styles['possible']}>of {pointsInWords(possible)}</span>
            </th>
            {columns.map(({ tool, groups }) => (
              <PointsCell
                key={tool.id}
                label={`${label}, ${tool.name}`}
                points={groups[row]?.points ?? 0}
                possible={possible}
                group={group}
              />
            ))}
          </tr>
          {unfolded.has(group) && (
            <CriterionRows ranking={ranking} tools={tools} group={group} arrangement={arrangement} />
          )}
        </tbody>
      ))}
    </>
  );
}
