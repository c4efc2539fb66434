import { Link } from 'wouter';
import { toolAddress } from '../../catalog/tool-address.ts';
import { pointsInWords } from '../../scoring/score-in-words.ts';
import { Bar } from '../../ui/bar.tsx';
import { TableFrame } from '../../ui/table-frame.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { whyAddress } from './addresses.ts';
import type { MapRow } from './map-rows.ts';
import styles from './map-table.module.css';
import { Unserved } from './unserved.tsx';

function ServedCells({ job, server, place, better }: MapRow) {
  if (server === undefined) return null;
  const { tool, score } = server;
  return (
    <>
      <td>
        <Link to={toolAddress(tool.id)}>{tool.name}</Link>
      </td>
      <td data-numeric>
        <Link to={whyAddress(job.id, tool.id)}>
          {pointsInWords(score)}
          <VisuallyHidden>
            {' '}
            points: why {tool.name} for {job.label}
          </VisuallyHidden>
        </Link>
      </td>
      <td className={styles['bar']}>
        <Bar label={`${tool.name}, ${job.label}`} value={score} possible={100} digits={1} />
      </td>
      <td data-numeric className={styles['place']}>
        {place}
      </td>
      <td className={styles['better']}>
        {better === undefined ? 'the same' : `${better.tool.name}, ${pointsInWords(better.score)}`}
      </td>
    </>
  );
}

/** Who does what, side by side. */
export function MapTable({ rows }: { readonly rows: readonly MapRow[] }) {
  return (
    <TableFrame label="Jobs and their tools">
      <table className={styles['map']}>
        <thead>
          <tr>
            <th scope="col">Job</th>
            <th scope="col">Done by</th>
            <th scope="col" data-numeric colSpan={2}>
              Score there
            </th>
            <th scope="col" data-numeric>
              Rank there
            </th>
            <th scope="col">Best for this job alone</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.job.id}>
              <th scope="row">{row.job.label}</th>
              {row.unserved === null ? (
                <ServedCells {...row} />
              ) : (
                <td colSpan={5}>
                  <Unserved job={row.job} reason={row.unserved} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
