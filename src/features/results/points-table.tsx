import { pointsByGroup } from '../../scoring/points-by-group.ts';
import type { ActivityRanking, ScoredTool } from '../../scoring/ranking.ts';
import { pointsInWords } from '../../scoring/score-in-words.ts';
import { TableFrame } from '../../ui/table-frame.tsx';

interface PointsTableProps {
  readonly ranking: ActivityRanking;
  readonly tools: readonly ScoredTool[];
}

/** What the stacked bars show, as numbers. */
export function PointsTable({ ranking, tools }: PointsTableProps) {
  const columns = tools.map((scored) => ({ scored, groups: pointsByGroup(ranking, scored) }));
  const rows = columns[0]?.groups ?? [];
  return (
    <TableFrame label="Points by group" dense>
      <table>
        <caption>Points by group of criteria, of the points that the group could add.</caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            {columns.map(({ scored }) => (
              <th key={scored.tool.id} scope="col" data-numeric>
                {scored.tool.name}
              </th>
            ))}
            <th scope="col" data-numeric>
              Possible
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={row.group}>
              <th scope="row">{row.label}</th>
              {columns.map(({ scored, groups }) => (
                <td key={scored.tool.id} data-numeric>
                  {pointsInWords(groups[place]?.points ?? 0)}
                </td>
              ))}
              <td data-numeric>{pointsInWords(row.possible)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">Score</th>
            {columns.map(({ scored }) => (
              <td key={scored.tool.id} data-numeric>
                <strong>{pointsInWords(scored.score)}</strong>
              </td>
            ))}
            <td data-numeric>100.0</td>
          </tr>
        </tbody>
      </table>
    </TableFrame>
  );
}
