import { pointsByGroup } from '../../scoring/points-by-group.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { pointsInWords, rangeInWords } from '../../scoring/score-in-words.ts';
import { Bar } from '../../ui/bar.tsx';
import type { ComparedTool } from './compared-tools.ts';
import styles from './points-rows.module.css';

interface PointsRowsProps {
  readonly ranking: ActivityRanking;
  readonly tools: readonly ComparedTool[];
}

function ScoreRow({ tools }: Pick<PointsRowsProps, 'tools'>) {
  return (
    <tr>
      <th scope="row">Score</th>
      {tools.map((scored) => (
        <td key={scored.tool.id} className={styles['score']}>
          <strong>{pointsInWords(scored.score)}</strong> of 100
          <span className={styles['range']}>{rangeInWords(scored)}</span>
        </td>
      ))}
    </tr>
  );
}

/** The score and the points of each group of criteria, as numbers and bars. */
export function PointsRows({ ranking, tools }: PointsRowsProps) {
  const columns = tools.map((scored) => ({ tool: scored.tool, groups: pointsByGroup(ranking, scored) }));
  return (
    <tbody>
      <ScoreRow tools={tools} />
      {(columns[0]?.groups ?? []).map(({ group, label, possible }, row) => (
        <tr key={group}>
          <th scope="row">
            {label}
            <span className={styles['possible']}>of {pointsInWords(possible)}</span>
          </th>
          {columns.map(({ tool, groups }) => {
            const points = groups[row]?.points ?? 0;
            return (
              // The cell's text is the number inside it.
              // oxlint-disable-next-line jsx-a11y/control-has-associated-label
              <td key={tool.id}>
                <span className={styles['points']}>
                  <span className={styles['number']}>{pointsInWords(points)}</span>
                  <span className={styles['bar']}>
                    <Bar
                      label={`${label}, ${tool.name}`}
                      value={points}
                      possible={possible}
                      digits={1}
                      colour={`--bar-${group}`}
                    />
                  </span>
                </span>
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}
