import { activities } from '../../catalog/activities.ts';
import { estimateWorkload } from '../../scoring/cost/workload.ts';
import type { ActivityRanking } from '../../scoring/ranking.ts';
import { pointsInWords } from '../../scoring/score-in-words.ts';
import { useSession } from '../../state/session.ts';
import { useRankings } from '../../state/use-ranking.ts';
import { Bar } from '../../ui/bar.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { outInWords } from './standing-in-words.ts';
import styles from './standing.module.css';

/** With more activities than this, only the first starts unfolded. */
const fewActivities = 2;

function Leaders({ ranking: { ranked, criteria } }: { readonly ranking: ActivityRanking }) {
  if (ranked.length === 0) return <p className={styles['none']}>No tool keeps all your limits.</p>;
  if (criteria.length === 0) return <p className={styles['none']}>Nothing tells them apart yet.</p>;
  return (
    <ol className={styles['leaders']}>
      {ranked.slice(0, 3).map(({ tool, score, rank }) => (
        <li key={tool.id} className={styles['leader']}>
          <span className={styles['rank']}>{rank}</span>
          <span className={styles['name']}>{tool.name}</span>
          <span className={styles['score']}>{pointsInWords(score)}</span>
          <div className={styles['bar']}>
            <Bar label={`Score of ${tool.name}`} value={score} possible={100} />
          </div>
        </li>
      ))}
    </ol>
  );
}

interface ActivityStandingProps {
  readonly ranking: ActivityRanking;
  readonly startsOpen: boolean;
}

function ActivityStanding({ ranking, startsOpen }: ActivityStandingProps) {
  const { activity, ranked, eliminated, criteria } = ranking;
  const label = activities.find(({ id }) => id === activity)?.label;
  return (
    <Disclosure
      startsOpen={startsOpen}
      summary={
        <span className={styles['summary']}>
          <strong>{label}</strong>
          <span className={styles['fitting']}>
            {ranked.length} of {ranked.length + eliminated.length} fit
          </span>
          {criteria.length > 0 && (
            <span className={styles['first']}>{ranked[0] ? `${ranked[0].tool.name} leads` : 'none'}</span>
          )}
        </span>
      }
    >
      <Leaders ranking={ranking} />
      {eliminated.length > 0 && <p className={styles['out']}>{outInWords(ranking)}</p>}
    </Disclosure>
  );
}

const shown = (minutes: number) => Math.round(minutes).toLocaleString('en-GB');

function BuildMinutes() {
  const answers = useSession((session) => session.answers);
  if (!answers.activities.includes('ci-cd')) return null;
  const { low, expected, high } = estimateWorkload(answers).minutes;
  return (
    <p className={styles['minutes']}>
      Estimated build time: <strong>{shown(expected)} minutes</strong> a month
      {high > low && ` (${shown(low)} to ${shown(high)})`}
    </p>
  );
}

/** What the answers so far do: how many tools fit, who leads, and the work that CI/CD would have. */
export function Standing() {
  const rankings = useRankings();
  if (rankings.length === 0)
    return <p className={styles['none']}>Choose a job, and the tools that fit appear here.</p>;
  return (
    <>
      <ul className={styles['activities']}>
        {rankings.map((ranking, place) => (
          <li key={ranking.activity}>
            <ActivityStanding
              ranking={ranking}
              startsOpen={place === 0 || rankings.length <= fewActivities}
            />
          </li>
        ))}
      </ul>
      <BuildMinutes />
    </>
  );
}
