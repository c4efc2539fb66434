import { lazy, type ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { activities } from '../../catalog/activities.ts';
import { ActivityList } from './activity-list.tsx';
import { addresses } from './addresses.ts';
import { Browse } from './browse.tsx';

const ToolPage = lazy(async () => ({ default: (await import('./tool-page.tsx')).ToolPage }));
const ActivityPage = lazy(async () => ({ default: (await import('./activity-page.tsx')).ActivityPage }));
const Health = lazy(async () => ({ default: (await import('./health.tsx')).Health }));
const Legend = lazy(async () => ({ default: (await import('./legend.tsx')).Legend }));

const OwnPage = lazy(async () => ({ default: (await import('./own-page.tsx')).OwnPage }));

interface CatalogPagesProps {
  /** Shown at addresses that lead nowhere. */
  readonly otherwise: ReactNode;
}

/** The pages of the catalog, each at an address that stays. */
export function CatalogPages({ otherwise }: CatalogPagesProps) {
  return (
    <Switch>
      <Route path={addresses.tools}>
        <Browse />
      </Route>
      <Route path="/catalog/tools/:id">{({ id }) => <ToolPage id={id} otherwise={otherwise} />}</Route>
      <Route path={addresses.activities}>
        <ActivityList />
      </Route>
      <Route path="/catalog/activities/:id">
        {({ id }) => {
          const activity = activities.find((one) => one.id === id);
          return activity === undefined ? otherwise : <ActivityPage key={id} activity={activity} />;
        }}
      </Route>
      <Route path={addresses.own}>
        <OwnPage />
      </Route>
      <Route path={addresses.legend}>
        <Legend />
      </Route>
      <Route path={addresses.health}>
        <Health />
      </Route>
      <Route>{otherwise}</Route>
    </Switch>
  );
}
