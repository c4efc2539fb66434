import { Link } from 'wouter';
import { activities, type ActivityId } from '../../catalog/activities.ts';
import { toolsFor, type Catalog } from '../../catalog/catalog.ts';
import type { Tool } from '../../catalog/tool.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { addresses } from './addresses.ts';
import styles from './alternatives.module.css';
import { isMaintained } from '../../catalog/report.ts';
import { ToolLinks } from './tool-links.tsx';

const othersFor = (catalog: Catalog, tool: Tool, activity: ActivityId) =>
  toolsFor(catalog, activity)
    .filter((other) => other !== tool && other.activities[activity] === 'core' && isMaintained(other))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));

/** Maintained tools that were made for the same activities. */
export function Alternatives({ tool }: { readonly tool: Tool }) {
  const catalog = useCatalog();
  const covered = activities.filter(({ id }) => tool.activities[id] !== undefined);
  const mainly = covered.filter(({ id }) => tool.activities[id] === 'core');
  return (
    <section aria-labelledby="alternatives">
      <h2 id="alternatives">Alternatives</h2>
      <p>Other maintained tools made for the same job, by name and not by merit.</p>
      <dl className={styles['jobs']}>
        {(mainly.length > 0 ? mainly : covered).map(({ id, label }) => (
          <div key={id}>
            <dt>
              <Link to={addresses.activity(id)}>{label}</Link>
            </dt>
            <dd>
              <ToolLinks ids={othersFor(catalog, tool, id).map((other) => other.id)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
