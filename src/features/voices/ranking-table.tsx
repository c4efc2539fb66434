import { useState } from 'react';
import { pointsInWords } from '../../scoring/score-in-words.ts';
import type { Place, SharedTool } from '../../scoring/voices/shared-ranking.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { TableFrame } from '../../ui/table-frame.tsx';
import { ToolLink } from './tool-link.tsx';
import styles from './voices.module.css';

/** What is shown at first: the leading tools together, and those that lead for somebody. */
const leading = 8;
const leadingForOne = 3;

const isShown = ({ rank, places }: SharedTool): boolean =>
  (rank !== undefined && rank <= leading) ||
  places.some((place) => place.rank !== undefined && place.rank <= leadingForOne);

function PlaceCell({ place: { rank, score, reasons } }: { readonly place: Place }) {
  return (
    <td data-numeric>
      {rank === undefined ? (
        <span className={styles['out']}>
          <Badge tone="danger">left out</Badge>
          {reasons.map((reason) => (
            <span key={reason}>{reason}</span>
          ))}
        </span>
      ) : (
        <>
          <strong>{rank}</strong> <span className={styles['about']}>{pointsInWords(score)}</span>
        </>
      )}
    </td>
  );
}

function ToolRow({ row, names }: { row: SharedTool; names: readonly string[] }) {
  const out = names.filter((_, voice) => row.places[voice]?.rank === undefined);
  return (
    <tr>
      <th scope="row">
        <ToolLink tool={row.tool} />
      </th>
      <td data-numeric>
        {row.rank === undefined ? (
          <span className={styles['out']}>left out for {out.join(', ')}</span>
        ) : (
          <>
            <strong>{row.rank}</strong> <span className={styles['about']}>{pointsInWords(row.score)}</span>
          </>
        )}
      </td>
      {row.places.map((place, voice) => (
        // Voices keep their order as long as the table is shown.
        // oxlint-disable-next-line react/no-array-index-key
        <PlaceCell key={voice} place={place} />
      ))}
    </tr>
  );
}

interface RankingTableProps {
  readonly shared: readonly SharedTool[];
  readonly names: readonly string[];
}

/** The rank and score of each tool under the mean of the weights and for each voice. */
export function RankingTable({ shared, names }: RankingTableProps) {
  const [all, setAll] = useState(false);
  const rows = all ? shared : shared.filter(isShown);
  return (
    <section aria-labelledby="rankings">
      <h2 id="rankings">The rankings side by side</h2>
      <p>
        Rank and points of 100. “Together” is the mean of the weights, every voice counting the same; what a
        limit of one voice leaves out has no rank there.
      </p>
      <TableFrame label="Rankings" dense>
        <table>
          <thead>
            <tr>
              <th scope="col">Tool</th>
              <th scope="col" data-numeric>
                Together
              </th>
              {names.map((name, voice) => (
                // oxlint-disable-next-line react/no-array-index-key
                <th key={voice} scope="col" data-numeric>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ToolRow key={row.tool.id} row={row} names={names} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      <p className={styles['more']}>
        <Button size="small" tone="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show the leading tools only' : `Show all ${shared.length} tools`}
        </Button>
      </p>
    </section>
  );
}
