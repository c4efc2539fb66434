import { Link } from 'wouter';
import type { ActivityId } from '../../catalog/activities.ts';
import { gapsFor } from '../../questions/gaps.ts';
import type { Question } from '../../questions/question.ts';
import { questionAddress } from '../../questions/question-address.ts';
import { useSession } from '../../state/session.ts';
import { useAnalysis } from '../../state/use-analysis.ts';
import styles from './gaps.module.css';

/** Gaps named in the text; the others are counted. */
const named = 5;

function Links({ gaps }: { readonly gaps: readonly Question[] }) {
  return gaps.map((question, place) => (
    <span key={question.path}>
      {place > 0 && ', '}
      <Link to={questionAddress(question)}>{question.label}</Link>
    </span>
  ));
}

function Listed({ gaps }: { readonly gaps: readonly Question[] }) {
  const more = gaps.length - named;
  return (
    <>
      <Links gaps={gaps.slice(0, named)} />
      {more > 0 && (
        <>
          {' '}
          and <Link to="/wizard/review">{more} more</Link>
        </>
      )}
    </>
  );
}

/** Which questions are open, those first whose answer alone can still change who is first. */
export function Gaps({ activity }: { readonly activity: ActivityId }) {
  const answers = useSession((session) => session.answers);
  const { findings, findingsAreCurrent } = useAnalysis(activity, answers);
  const gaps = gapsFor(answers, activity);
  if (gaps.length === 0)
    return <p className={styles['gaps']}>You answered every question that matters here.</p>;
  const deciding = (findings?.deciding ?? []).flatMap((path) => gaps.filter((gap) => gap.path === path));
  const others = gaps.filter((gap) => !deciding.includes(gap));
  if (findings === undefined || !findingsAreCurrent)
    return (
      <p className={styles['gaps']}>
        Not answered yet: <Listed gaps={[...deciding, ...others]} />. Answers to these may change the order.
      </p>
    );
  return (
    <p className={styles['gaps']}>
      {deciding.length === 0 ? (
        'No skipped question alone can change the first place.'
      ) : (
        <>
          Skipped, and able to change the first place: <Listed gaps={deciding} />.
        </>
      )}
      {others.length > 0 && (
        <>
          {' '}
          {deciding.length > 0 ? 'Not answered either:' : 'Not answered:'} <Listed gaps={others} />.
        </>
      )}
    </p>
  );
}
