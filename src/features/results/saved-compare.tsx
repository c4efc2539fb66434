import { lazy, Suspense, useEffect, useState } from 'react';
import type { Answers } from '../../questions/answers.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { savedAtAll } from '../../state/saved-at-all.ts';

// What reads saved decisions loads only where there may be some.
const SavedChoice = lazy(async () => ({ default: (await import('./saved-choice.tsx')).SavedChoice }));

interface SavedCompareProps {
  readonly ranking: ActivityRanking;
  /** The answers of the ranking. */
  readonly answers: Answers;
}

/** The present answers beside saved ones, for those who have saved some. */
export function SavedCompare(props: SavedCompareProps) {
  const [some, setSome] = useState(false);
  useEffect(() => {
    void savedAtAll().then(setSome);
  }, []);
  if (!some) return null;
  return (
    <Suspense>
      <SavedChoice {...props} />
    </Suspense>
  );
}
