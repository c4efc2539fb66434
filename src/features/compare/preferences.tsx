import { compareTools } from '../../scoring/pairwise.ts';
import { closeCall } from '../../scoring/rank.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { challengeOf } from '../../scoring/sensitivity/challengers.ts';
import { challengeInWords } from './challenge-in-words.ts';
import type { ComparedTool } from './compared-tools.ts';
import { preferenceInWords } from '../../scoring/preference-in-words.ts';
import styles from './preferences.module.css';

interface PreferencesProps {
  readonly ranking: ActivityRanking;
  readonly tools: readonly ComparedTool[];
}

/** Why each tool stands above the next one; a tool that is left out comes last whatever its score. */
export function Preferences({ ranking, tools }: PreferencesProps) {
  const byScore = tools.toSorted((a, b) => b.score - a.score);
  const pairs = byScore.flatMap((better, place) => {
    const next = byScore[place + 1];
    return next === undefined ? [] : [{ better, next }];
  });
  return (
    <section className={styles['preferences']} aria-labelledby="preferences">
      <h2 id="preferences">Why this order of scores</h2>
      <ul>
        {pairs.map(({ better, next }) => (
          <li key={better.tool.id}>
            {preferenceInWords(compareTools(ranking, better, next), [better.tool.name, next.tool.name])}
            {better.score - next.score < closeCall && ' Their scores are too close to call.'}{' '}
            {challengeInWords(ranking, challengeOf(ranking, better, next))}
          </li>
        ))}
      </ul>
    </section>
  );
}
