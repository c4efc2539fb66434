import type { Standing, ToolBesideItself } from '../../decision/side-by-side.ts';
import { pointsInWords } from '../../scoring/score-in-words.ts';
import { TableFrame } from '../../ui/table-frame.tsx';
import { PlacesGained } from './places-gained.tsx';
import styles from './saved-choice.module.css';
import { ToolName } from './tool-name.tsx';

function StandingCell({ standing }: { readonly standing: Standing }) {
  if (standing.kind === 'absent') return <td>not in the catalog</td>;
  if (standing.kind === 'left-out') return <td>left out: {standing.reasons.join(' ')}</td>;
  return (
    <td className={styles['standing']}>
      <strong>{standing.rank}</strong> with {pointsInWords(standing.score)}
    </td>
  );
}

function Reason({ row: { mostly, gained } }: { readonly row: ToolBesideItself }) {
  if (mostly === undefined) return gained === undefined ? 'A limit' : 'Nothing changed';
  const { criterion, before, after } = mostly;
  return (
    <>
      {criterion}: {pointsInWords(after)} points instead of {pointsInWords(before)}
    </>
  );
}

/** Rank and score of the leading tools then and now, and what makes most of the difference. */
export function SavedRanks({ rows }: { readonly rows: readonly ToolBesideItself[] }) {
  return (
    <TableFrame label="Ranks then and now" dense>
      <table>
        <caption>Rank and points of the tools that are among the first five then or now.</caption>
        <thead>
          <tr>
            <th scope="col">Tool</th>
            <th scope="col">Rank then</th>
            <th scope="col">Now</th>
            <th scope="col">Moved</th>
            <th scope="col">Mostly because of</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.tool.id}>
              <th scope="row">
                <ToolName tool={row.tool} />
              </th>
              <StandingCell standing={row.before} />
              <StandingCell standing={row.after} />
              <td>
                {row.gained === undefined ? (
                  '–'
                ) : row.gained === 0 ? (
                  'no'
                ) : (
                  <PlacesGained places={row.gained} />
                )}
              </td>
              <td className={styles['reason']}>
                <Reason row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
