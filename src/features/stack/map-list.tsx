import { Link } from 'wouter';
import { toolAddress } from '../../catalog/tool-address.ts';
import { pointsInWords } from '../../scoring/score-in-words.ts';
import { Bar } from '../../ui/bar.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { whyAddress } from './addresses.ts';
import styles from './map-list.module.css';
import type { MapRow } from './map-rows.ts';
import { Unserved } from './unserved.tsx';

function Served({ job, server, place, better }: MapRow) {
  if (server === undefined) return null;
  const { tool, score } = server;
  return (
    <>
      <p className={styles['line']}>
        <Link to={toolAddress(tool.id)}>{tool.name}</Link>
        <Link to={whyAddress(job.id, tool.id)} className={styles['score']}>
          {pointsInWords(score)}
          <VisuallyHidden>
            {' '}
            points: why {tool.name} for {job.label}
          </VisuallyHidden>
        </Link>
      </p>
      <Bar label={`${tool.name}, ${job.label}`} value={score} possible={100} digits={1} />
      <p className={styles['place']}>
        Rank {place}
        {better !== undefined &&
          `; best for this job alone: ${better.tool.name}, ${pointsInWords(better.score)}`}
      </p>
    </>
  );
}

/** Who does what, one below the other. */
export function MapList({ rows }: { readonly rows: readonly MapRow[] }) {
  return (
    <ol className={styles['list']}>
      {rows.map((row) => (
        <li key={row.job.id} className={styles['item']}>
          <h3 className={styles['job']}>{row.job.label}</h3>
          {row.unserved === null ? <Served {...row} /> : <Unserved job={row.job} reason={row.unserved} />}
        </li>
      ))}
    </ol>
  );
}
