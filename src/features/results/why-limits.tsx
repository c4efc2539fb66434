import type { ActivityId } from '../../catalog/activities.ts';
import type { ToolFile } from '../../catalog/tool-schema.ts';
import { checkedLimits, type CheckedLimit } from '../../scoring/checked-limits.ts';
import type { EliminatedTool, RankedTool } from '../../scoring/ranking.ts';
import { useLimits, useScoringContext } from '../../state/use-limits.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { LimitFacts } from './limit-facts.tsx';
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
  readonly file: ToolFile | undefined;
}

/** Every limit that the answers set, whether the tool keeps it, and the facts that say so. */
export function WhyLimits({ activity, scored, file }: WhyLimitsProps) {
  const context = useScoringContext(activity);
  const limits = checkedLimits(useLimits(activity), scored);
  return (
    <section>
      <h3>Your limits</h3>
      {limits.length === 0 && <p>Your answers set no limit.</p>}
      <ul className={styles['limits']}>
        {limits.map(({ constraint, outcome, because }) => (
          <li key={constraint.id} className={styles['limit']}>
            <Badge tone={looks[outcome].tone}>{looks[outcome].word}</Badge>
            <div className={styles['said']}>
              <strong>{constraint.label}.</strong> {because === '' ? constraint.meaning : because}
              <LimitFacts constraint={constraint} context={context} scored={scored} file={file} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
