import { Link } from 'wouter';
import { activities } from '../../catalog/activities.ts';
import { toolsFor } from '../../catalog/catalog.ts';
import { useCatalog } from '../../state/use-catalog.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './activity-list.module.css';
import { addresses } from './addresses.ts';
import { CatalogNav } from './catalog-nav.tsx';
import { isMaintained } from '../../catalog/report.ts';

/** The activities for which tools are compared. */
export function ActivityList() {
  const catalog = useCatalog();
  return (
    <>
      <CatalogNav />
      <PageHeading title="Jobs" />
      <p>
        The jobs in building and running (machine-learning) software for which tools are compared, in the
        order in which a model usually meets them.
      </p>
      <ol className={styles['list']}>
        {activities.map(({ id, label, description }) => (
          <Panel as="li" tight key={id}>
            <h2 className={styles['name']}>
              <Link to={addresses.activity(id)}>{label}</Link>
            </h2>
            <p>{description}</p>
            <p className={styles['count']}>
              {
                toolsFor(catalog, id).filter((tool) => tool.activities[id] === 'core' && isMaintained(tool))
                  .length
              }{' '}
              maintained tools made for it
            </p>
          </Panel>
        ))}
      </ol>
    </>
  );
}
