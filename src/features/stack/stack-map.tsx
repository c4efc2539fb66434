import { useMedia } from '../../ui/use-media.ts';
import { MapList } from './map-list.tsx';
import { mapRows } from './map-rows.ts';
import { MapTable } from './map-table.tsx';
import type { FeasibleView } from './stack-view.ts';

/** Which tool does which job: a table, or a list where a table has no room. */
export function StackMap({ view }: { readonly view: FeasibleView }) {
  const wide = useMedia('(min-width: 46rem)');
  const rows = mapRows(view);
  return (
    <section aria-labelledby="stack-map">
      <h2 id="stack-map">Which tool does which job</h2>
      {wide ? <MapTable rows={rows} /> : <MapList rows={rows} />}
    </section>
  );
}
