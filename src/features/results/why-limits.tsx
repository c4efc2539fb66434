import type { ActivityId } from '../../catalog/activities.ts';
import { checkedLimits, type CheckedLimit } from '../../scoring/checked-limits.ts';
import type { EliminatedTool, RankedTool } from '../../scoring/ranking.ts';
import { useLimits } from '../../state/use-limits.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import styles from './why-limits.module.css';

const looks: Readonly<Record<CheckedLimit['outcome'], { readonly tone: BadgeTone; readonly word: string }>> =
  {
    fail: { tone: 'danger', word: 'broken' },
    unknown: { tone: 'warning', word: 'to be checked' },
    pass: { tone: 'good', word: 'kept' },
  };

interface WhyLimitsProps {
  readonly activity: ActivityId;
  readonly scored: RankedTool | EliminatedTool;
}

/** Every limit that the answers set, and whether the tool keeps it. */
export function WhyLimits({ activity, scored }: WhyLimitsProps) {
  const limits = checkedLimits(useLimits(activity), scored);
  return (
    <section>
      <h3>Your limits</h3>
      {limits.length === 0 && <p>Your answers set no limit.</p>}
      <ul className={styles['limits']}>
        {limits.map(({ constraint, outcome, because }) => (
          <li key={constraint.id} className={styles['limit']}>
            <Badge tone={looks[outcome].tone}>{looks[outcome].word}</Badge>
            <span>
              <strong>{constraint.label}.</strong> {because === '' ? constraint.meaning : because}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
