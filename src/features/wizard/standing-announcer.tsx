import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { conflictsIn } from '../../questions/conflicts.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { useSession } from '../../state/session.ts';
import { useRankings } from '../../state/use-ranking.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { changesInWords } from './standing-in-words.ts';

/** Long enough that a number typed digit by digit is announced once. */
const pause = 800;

interface Announced {
  readonly rankings: readonly ActivityRanking[];
  /** Messages of the conflicts. */
  readonly warnings: readonly string[];
}

/** Tells screen readers what the last answer changed: new conflicts, how many tools fit, and who leads. */
export function StandingAnnouncer() {
  const rankings = useRankings();
  const answers = useSession((session) => session.answers);
  // The rankings come a moment after an answer; what they were before it is no news.
  const fresh = useDeferredValue(answers) === answers;
  const announced = useRef<Announced | undefined>(undefined);
  const [said, setSaid] = useState({ answers, words: '' });
  useEffect(() => {
    if (!fresh) return;
    const now = { rankings, warnings: conflictsIn(answers).map(({ message }) => message) };
    announced.current ??= now;
    const before = announced.current;
    const timer = setTimeout(() => {
      const news = now.warnings.filter((warning) => !before.warnings.includes(warning));
      setSaid({ answers, words: [...news, changesInWords(before.rankings, rankings)].join(' ').trim() });
      announced.current = now;
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [rankings, answers, fresh]);
  return (
    <output aria-label="What your answers changed">
      {/* Figures of an earlier answer must not stand here as if they were those of the present one. */}
      <VisuallyHidden>{said.answers === answers && said.words}</VisuallyHidden>
    </output>
  );
}
