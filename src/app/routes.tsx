import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { activityIds, type ActivityId } from '../catalog/activities.ts';
import { Home } from '../features/home/home.tsx';
import { NotFound } from './not-found.tsx';
import { views } from './views.ts';

const Wizard = lazy(async () => ({ default: (await views.wizard()).Wizard }));
const Results = lazy(async () => ({ default: (await views.results()).Results }));
const Compare = lazy(async () => ({ default: (await import('../features/compare/compare.tsx')).Compare }));
const TakeAway = lazy(async () => ({
  default: (await import('../features/results/take-away.tsx')).TakeAway,
}));
const Stack = lazy(async () => ({ default: (await import('../features/stack/stack.tsx')).Stack }));

const CatalogPages = lazy(async () => ({
  default: (await import('../features/catalog/catalog-pages.tsx')).CatalogPages,
}));
const Decisions = lazy(async () => ({
  default: (await import('../features/decisions/decisions.tsx')).Decisions,
}));
const Method = lazy(async () => ({ default: (await import('../features/method/method.tsx')).Method }));

const Voices = lazy(async () => ({ default: (await import('../features/voices/voices.tsx')).Voices }));

const activityNamed = (name: string | undefined): ActivityId | undefined =>
  activityIds.find((id) => id === name);

/** Which view an address shows. All views but the first load when they are needed. */
export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <Home />
      </Route>
      <Route path="/wizard">
        <Redirect to="/wizard/choosing" replace />
      </Route>
      <Route path="/wizard/:step">{({ step }) => <Wizard step={step} otherwise={<NotFound />} />}</Route>
      <Route path="/results">
        <Results activity={undefined} />
      </Route>
      <Route path="/results/:activity">
        {({ activity }) => {
          const known = activityNamed(activity);
          return known === undefined ? <NotFound /> : <Results activity={known} />;
        }}
      </Route>
      <Route path="/compare/:activity">
        {({ activity }) => {
          const known = activityNamed(activity);
          return known === undefined ? <NotFound /> : <Compare activity={known} />;
        }}
      </Route>
      <Route path="/stack">
        <Stack
          takeAway={
            <TakeAway
              path="stack"
              printed="The stack, what each of its tools does, and the other stacks."
              leftOut="The files hold the stack for all of your jobs: which of them may wait is tried on this page alone."
            />
          }
        />
      </Route>
      <Route path="/catalog/*?">
        <CatalogPages otherwise={<NotFound />} />
      </Route>
      <Route path="/voices">
        <Voices />
      </Route>
      <Route path="/decisions">
        <Decisions />
      </Route>
      <Route path="/method">
        <Method />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
