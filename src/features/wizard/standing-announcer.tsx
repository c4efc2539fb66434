import { useEffect, useRef, useState } from 'react';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { useRankings } from '../../state/use-ranking.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { changesInWords } from './standing-in-words.ts';

/** Long enough that a number typed digit by digit is announced once. */
const pause = 800;

/** Tells screen readers what the last answer changed. */
export function StandingAnnouncer() {
  const rankings = useRankings();
  const announced = useRef<readonly ActivityRanking[] | undefined>(undefined);
  const [words, setWords] = useState('');
  useEffect(() => {
    announced.current ??= rankings;
    const before = announced.current;
    const timer = setTimeout(() => {
      setWords(changesInWords(before, rankings));
      announced.current = rankings;
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [rankings]);
  return (
    <output aria-label="What your answers changed">
      <VisuallyHidden>{words}</VisuallyHidden>
    </output>
  );
}
