import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense, type ReactNode } from 'react';
import { page } from 'vitest/browser';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Answers } from '../../src/questions/answers.ts';
import { useSession } from '../../src/state/session.ts';

interface Start {
  readonly answers: Answers;
  readonly shortlist?: readonly string[];
  /** Path and query at which the view opens. */
  readonly at?: string;
}

/** Shows a view to a person with these answers; gives their hands and where they are. */
export const renderFeature = async (view: ReactNode, { answers, shortlist = [], at = '/' }: Start) => {
  localStorage.clear();
  useSession.setState({ ...useSession.getInitialState(), answers, shortlist }, true);
  const [path, search] = at.split('?');
  const place = memoryLocation({
    path: path ?? '/',
    ...(search !== undefined && { searchPath: search }),
    record: true,
  });
  await page.viewport(1280, 900);
  await act(async () => {
    render(
      <Router hook={place.hook} searchHook={place.searchHook}>
        <Suspense fallback={<p>Loading</p>}>{view}</Suspense>
      </Router>,
    );
  });
  return { user: userEvent.setup(), history: place.history };
};
