import { Link } from 'wouter';
import { activities } from '../../catalog/activities.ts';
import { useSession } from '../../state/session.ts';
import { Notice } from '../../ui/notice.tsx';
import type { OwnCase } from './own-case.ts';

/** Says whose numbers stand beside the rules, and lets the reader change the activity. */
export function OwnBrief({ own }: { readonly own: OwnCase }) {
  const chosen = useSession((session) => session.answers.activities);
  const others = activities.filter(({ id }) => chosen.includes(id) && id !== own.activity.id);
  return (
    <Notice title={`With your answers, for ${own.activity.label}`}>
      <p>
        {own.ranking.ranked.length} tools fit, {own.ranking.eliminated.length} are left out, and{' '}
        {own.ranking.criteria.length} criteria make a difference. What each rule does to them stands beside
        it. <Link to={`/results/${own.activity.id}`}>Your results</Link>
      </p>
      {others.length > 0 && (
        <p>
          Show instead:{' '}
          {others.map(({ id, label }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <Link to={`/method?activity=${id}`}>{label}</Link>
            </span>
          ))}
        </p>
      )}
    </Notice>
  );
}
