import { lazy, Suspense } from 'react';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { useSeen } from '../../ui/use-seen.ts';
import { MapList } from './map-list.tsx';
import { mapRows, type MapRow } from './map-rows.ts';
import { MapTable } from './map-table.tsx';
import styles from './stack-map.module.css';
import type { FeasibleView } from './stack-view.ts';
import { Unserved } from './unserved.tsx';

// The picture loads when somebody comes near it.
const MapPicture = lazy(async () => ({ default: (await import('./map-picture.tsx')).MapPicture }));

/** The jobs that nobody does, with what to do about each. */
function Gaps({ rows }: { readonly rows: readonly MapRow[] }) {
  const gaps = rows.flatMap(({ job, unserved }) => (unserved === null ? [] : [{ job, unserved }]));
  if (gaps.length === 0) return null;
  return (
    <ul className={styles['gaps']} aria-label="Jobs without a tool">
      {gaps.map(({ job, unserved }) => (
        <li key={job.id}>
          <strong>{job.label}</strong>
          <Unserved job={job} reason={unserved} />
        </li>
      ))}
    </ul>
  );
}

/** Which tool does which job: a picture along the life of a model, with a table or list of the same behind it. */
export function StackMap({ view }: { readonly view: FeasibleView }) {
  const wide = useMedia('(min-width: 46rem)');
  const [element, seen] = useSeen<HTMLElement>();
  const rows = mapRows(view);
  return (
    <section ref={element} aria-labelledby="stack-map">
      <h2 id="stack-map">Which tool does which job</h2>
      <div className={styles['picture']}>
        {seen && (
          <Suspense>
            <MapPicture view={view} />
          </Suspense>
        )}
      </div>
      <Gaps rows={rows} />
      <Disclosure
        summary={wide ? 'Show as a table, with scores and ranks' : 'Show as a list, with scores and ranks'}
      >
        {wide ? <MapTable rows={rows} /> : <MapList rows={rows} />}
      </Disclosure>
    </section>
  );
}
