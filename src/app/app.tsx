import { Suspense, useEffect } from 'react';
import { Router, useLocation } from 'wouter';
import { followOtherTabs } from '../state/session.ts';
import '../ui/theme.css';
import '../ui/base.css';
import { Arrivals } from './arrivals.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Routes } from './routes.tsx';
import { SessionNotices } from './session-notices.tsx';
import { Shell } from './shell.tsx';
import { applyTheme, storedTheme } from './theme-choice.ts';
import { loadOnIntent } from './views.ts';
import { Waiting } from './waiting.tsx';

// Before the first paint, so that the page does not flash in the other theme.
applyTheme(storedTheme());

function Content() {
  const [location] = useLocation();
  return (
    <Shell>
      <SessionNotices />
      <Arrivals />
      <ErrorBoundary place={location}>
        <Suspense fallback={<Waiting />}>
          <Routes />
        </Suspense>
      </ErrorBoundary>
    </Shell>
  );
}

/** The whole page. */
export function App() {
  useEffect(followOtherTabs, []);
  useEffect(loadOnIntent, []);
  return (
    <Router base={import.meta.env.BASE_URL.replace(/\/$/, '')}>
      <Content />
    </Router>
  );
}
